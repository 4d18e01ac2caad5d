package dossier.render;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.source.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The designers' files: templates, styles, fonts, words. Not those that systems and editors leave
 * beside them: hidden ones, and {@code *~} and {@code *.swp}.
 *
 * @param files contents by path, such as {@code pages/article.html}; in order of their characters
 * @param displayName the folder as a designer knows it, for problems
 */
public record TemplateTree(SortedMap<String, byte[]> files, String displayName) {

    private static final String BUILT_IN = "templates";
    private static final String PAGE = ".html";

    public TemplateTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** All files of a folder, or of that to which it leads. */
    public static TemplateTree of(Path folder) throws IOException {
        FileTree tree = FileTree.of(folder);
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String name : tree.files()) {
            if (!isLeftover(name)) {
                files.put(name, tree.bytes(name));
            }
        }
        return new TemplateTree(files, FileTree.withSlashes(folder));
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(".")
                || name.contains("/.")
                || name.endsWith("~")
                || name.endsWith(".swp");
    }

    /** The files that came with the generator, from its jar or its folder of classes. */
    public static TemplateTree builtIn() throws IOException {
        URL marker = TemplateTree.class.getResource("/" + BUILT_IN + "/pages/front.html");
        if (marker == null) {
            throw new IllegalStateException("the generator came without templates");
        }
        if (!marker.getProtocol().equals("jar")) {
            try {
                Path pages = Path.of(marker.toURI()).getParent();
                return new TemplateTree(of(pages.getParent()).files(), BUILT_IN);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("no path: " + marker, e);
            }
        }
        return new TemplateTree(fromJar(marker), BUILT_IN);
    }

    /** The text of a file that came with the generator; empty when there is no such file. */
    static Optional<String> builtInText(String name) {
        try (InputStream in = TemplateTree.class.getResourceAsStream("/" + BUILT_IN + "/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable template of the generator: " + name, e);
        }
    }

    private static TreeMap<String, byte[]> fromJar(URL marker) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Path jar = jarOf(marker);
        try (JarFile entries = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) entries.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(BUILT_IN + "/") && !entry.isDirectory()) {
                    try (InputStream in = entries.getInputStream(entry)) {
                        files.put(name.substring(BUILT_IN.length() + 1), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Path jarOf(URL marker) {
        String address = marker.toString();
        String jar = address.substring("jar:".length(), address.indexOf("!/"));
        try {
            return Path.of(new java.net.URI(jar));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + jar, e);
        }
    }

    /** The text of a file; empty when there is no such file. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Of the templates; styles, scripts and images have names that change with them. */
    Fingerprint fingerprint() {
        return fingerprint(PAGE);
    }

    /** Of all files. */
    public Fingerprint wholeFingerprint() {
        return fingerprint("");
    }

    private Fingerprint fingerprint(String ending) {
        SortedMap<String, Fingerprint> contents = new TreeMap<>();
        files.forEach(
                (name, bytes) -> {
                    if (name.endsWith(ending)) {
                        contents.put(name, Fingerprint.of(bytes));
                    }
                });
        return Codec.fingerprint(new Contents(contents));
    }

    private record Contents(SortedMap<String, Fingerprint> byName) {}

    /** The files under a folder, by their path in it. */
    SortedMap<String, byte[]> under(String folder) {
        String start = folder + "/";
        SortedMap<String, byte[]> found = new TreeMap<>();
        // The character after the slash ends the names that begin with it.
        files.subMap(start, folder + (char) ('/' + 1))
                .forEach((name, bytes) -> found.put(name.substring(start.length()), bytes));
        return found;
    }
}
