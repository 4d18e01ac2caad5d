package dossier.build;

import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dossier written in one text, for tests:
 *
 * <pre>
 * -- seeds/a.txt --
 * Een artikel.
 * -- templates/pages/front.html --
 * In place of the generator's own template.
 * </pre>
 *
 * {@code \xE9} is the byte E9, {@code \repeat{5000}{a }} is "a " five thousand times.
 */
public final class TextBlockSite {

    private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S.*?) --\\n");
    private static final Pattern REPEAT = Pattern.compile("\\\\repeat\\{(\\d+)}\\{([^}]*)}");
    private static final Pattern ESCAPED_BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final TemplateTree TEMPLATES = templates();

    private TextBlockSite() {}

    /** Builds the dossier in memory. */
    public static BuiltSite site(String text) {
        return site(files(text));
    }

    /** Builds a dossier of files by their paths, which begin with {@code seeds/}. */
    public static BuiltSite site(Map<String, byte[]> files) {
        TreeMap<String, byte[]> templates = new TreeMap<>(TEMPLATES.files());
        templates.putAll(under("templates/", files));
        return site(FileTree.of(under("seeds/", files)), new TemplateTree(templates, "templates"));
    }

    /** Builds the dossier of a folder with the generator's own templates. */
    public static BuiltSite site(FileTree seeds) {
        return site(seeds, TEMPLATES);
    }

    private static BuiltSite site(FileTree seeds, TemplateTree templates) {
        try {
            return new BuiltSite(new SiteBuilder(seeds, templates).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text's files by their paths. */
    public static SortedMap<String, byte[]> files(String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Matcher file = FILE.matcher(text);
        if (!file.find()) {
            throw new IllegalArgumentException("no line \"-- seeds/NAME --\" in: " + text);
        }
        boolean more = true;
        while (more) {
            String path = file.group(1);
            int from = file.end();
            more = file.find();
            files.put(path, bytes(text.substring(from, more ? file.start() : text.length())));
        }
        return files;
    }

    private static byte[] bytes(String content) {
        String whole =
                REPEAT.matcher(content)
                        .replaceAll(
                                repeat ->
                                        Matcher.quoteReplacement(
                                                repeat.group(2)
                                                        .repeat(
                                                                Integer.parseInt(
                                                                        repeat.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escaped = ESCAPED_BYTE.matcher(whole);
        int from = 0;
        while (escaped.find()) {
            bytes.writeBytes(
                    whole.substring(from, escaped.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escaped.group(1), 16));
            from = escaped.end();
        }
        bytes.writeBytes(whole.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> under(String folder, Map<String, byte[]> files) {
        Map<String, byte[]> under = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.startsWith(folder)) {
                        under.put(path.substring(folder.length()), bytes);
                    }
                });
        return under;
    }

    private static TemplateTree templates() {
        try {
            return TemplateTree.builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
