package dossier.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of words that belong to a language; what follows {@code #} is a remark. */
public final class WordFile {

    private WordFile() {}

    /**
     * The lines of a file that say something, without their remarks and the white space around
     * them.
     *
     * @param name beside this class: {@code dutch/titles.txt}
     */
    public static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no file of words " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(WordFile::withoutRemark)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("unreadable file of words " + name, e);
        }
    }

    private static String withoutRemark(String line) {
        int remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }
}
