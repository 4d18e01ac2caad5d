package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.OutputFile;
import dossier.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A build's result with what tests ask of it. */
public record BuiltSite(BuildResult result) {

    /** Paths of all files, in order. */
    public List<String> paths() {
        return result.files().stream().map(file -> file.path().path()).sorted().toList();
    }

    /** Paths of the files of one folder, in order. */
    public List<String> paths(String folder) {
        return paths().stream().filter(path -> path.startsWith(folder)).toList();
    }

    public boolean has(String path) {
        return find(path).isPresent();
    }

    public String text(String path) {
        return find(path)
                .map(OutputFile::text)
                .orElseThrow(() -> new AssertionError("no file " + path + " among " + describe()));
    }

    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** The page of the article with this title in lower case and hyphens. */
    public Document article(String slug) {
        return page("artikel/" + slug + ".html");
    }

    /** The problems as printed, a line each. */
    public List<String> problems() {
        return result.problems().stream().map(Problem::toString).toList();
    }

    /** Every file's content by its path, one character a byte. */
    public Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        result.files()
                .forEach(
                        file ->
                                contents.put(
                                        file.path().path(),
                                        new String(file.bytes(), StandardCharsets.ISO_8859_1)));
        return contents;
    }

    /** Asserts that nothing is wrong with the input, doubts aside, nor with any page. */
    public BuiltSite assertSound() {
        assertEquals(List.of(), problems().stream().filter(p -> !isExpected(p)).toList());
        assertEquals(List.of(), SiteRules.violations(result.files()));
        return this;
    }

    /** Most dossiers of tests lack a dossier.yaml, some leave a doubt, some print HTML. */
    private static boolean isExpected(String problem) {
        return problem.contains(" dossier-missing: ")
                || problem.contains(" doubt ")
                || problem.contains(" text-markup: ");
    }

    private Optional<OutputFile> find(String path) {
        return result.files().stream().filter(file -> file.path().path().equals(path)).findFirst();
    }

    private String describe() {
        return paths() + "; problems: " + problems();
    }
}
