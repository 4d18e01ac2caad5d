package dossier.publish;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site's folder in a test: publishes to it and says what is in it. */
record SiteFolder(Path path, List<Problem> problems) {

    /** A moment long ago, to tell files that were written since from those that were not. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    SiteFolder(Path path) {
        this(path, new ArrayList<>());
    }

    /** Paths and texts in turn. */
    static List<OutputFile> files(String... pathsAndTexts) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(OutputFile.text(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return files;
    }

    Optional<PublishReport> publish(String... pathsAndTexts) throws IOException {
        return new Publisher(path, problems::add).publish(files(pathsAndTexts));
    }

    /** Codes of the problems so far. */
    List<String> codes() {
        return problems.stream().map(problem -> problem.code().key()).toList();
    }

    void write(String file, String text) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    String read(String file) throws IOException {
        return Files.readString(path.resolve(file));
    }

    /** Texts of all files but the manifest, by their paths. */
    SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : list()) {
            String name = path.relativize(file).toString().replace('\\', '/');
            if (!name.equals("data/manifest.json")) {
                contents.put(
                        name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** Makes every file look as if it was written long ago. */
    void age() throws IOException {
        for (Path file : list()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    /** Paths of the files written since {@link #age()}. */
    List<String> writtenSince() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : list()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                written.add(path.relativize(file).toString().replace('\\', '/'));
            }
        }
        return written;
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> paths = Files.walk(path.toRealPath())) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> path.resolve(toRelative(file)))
                    .sorted()
                    .toList();
        }
    }

    private Path toRelative(Path file) {
        try {
            return path.toRealPath().relativize(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What {@link #contents()} gives of a folder that holds exactly these files. */
    static Map<String, String> contentsOf(List<OutputFile> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach(
                file ->
                        contents.put(
                                file.path().path(),
                                new String(file.bytes(), StandardCharsets.ISO_8859_1)));
        return contents;
    }
}
