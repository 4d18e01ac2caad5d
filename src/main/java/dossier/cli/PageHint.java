package dossier.cli;

import dossier.model.NearestWord;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which page of a site on disk is meant by the path of one that it doesn't have. */
final class PageHint {

    /** In an article's data the name of its page, which is made of its title. */
    private static final Pattern SLUG = Pattern.compile("\"slug\": \"([^\"]+)\"");

    private static final String PAGE = ".html";

    private PageHint() {}

    /** The page of the article whose file was named, or the one that is called nearly so. */
    static Optional<String> near(Path site, SitePath page) throws IOException {
        String typed = page.path();
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        String name = typed.substring(folder.length()).replaceFirst("\\.(html|txt|md|yaml)$", "");
        Optional<String> slug = slug(site.resolve("data/articles").resolve(name + ".json"));
        if (slug.isPresent()) {
            return pages(site).stream()
                    .filter(one -> one.endsWith("/" + slug.get() + PAGE))
                    .findFirst();
        }
        List<String> names =
                pages(site).stream()
                        .map(one -> one.substring(0, one.length() - PAGE.length()))
                        .toList();
        return NearestWord.to(folder + name, names).map(near -> near + PAGE);
    }

    private static Optional<String> slug(Path data) throws IOException {
        if (!Files.isRegularFile(data)) {
            return Optional.empty();
        }
        Matcher slug = SLUG.matcher(Files.readString(data, StandardCharsets.UTF_8));
        return slug.find() ? Optional.of(slug.group(1)) : Optional.empty();
    }

    /** Pages of articles, names and periods are in folders; all of the site, in order. */
    private static List<String> pages(Path site) throws IOException {
        if (!Files.isDirectory(site)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(PAGE))
                    .sorted()
                    .toList();
        }
    }
}
