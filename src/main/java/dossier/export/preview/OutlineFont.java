package dossier.export.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Letters as outlines, in thousandths of an em. In a file each letter is a line, {@code glyph CODE
 * ADVANCE PATH}, and so is what is added between a letter and others that follow it, {@code kern
 * CODE ADVANCE CODE…}; codes are Unicode's, in hexadecimal digits, and paths see {@link Outline}.
 */
final class OutlineFont {

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> kerning = new HashMap<>();

    /**
     * A letter as its line has it.
     *
     * @param path read when it is drawn
     */
    private record Glyph(int advance, String path) {}

    /**
     * A letter in a line of text.
     *
     * @param x of its origin
     */
    record Placed(Outline outline, double x) {}

    /**
     * The letters of files that lie beside this class.
     *
     * @param text what will be written; other letters are left out
     * @param names of files; the first that has a letter gives it
     */
    static OutlineFont of(String text, String... names) {
        OutlineFont font = new OutlineFont();
        Set<Integer> wanted = wanted(text);
        for (String name : names) {
            font.add(read(name), wanted);
        }
        return font;
    }

    private static Set<Integer> wanted(String text) {
        Set<Integer> wanted = new HashSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(
                        c -> {
                            wanted.add(c);
                            wanted.add(withoutAccent(c));
                        });
        return wanted;
    }

    private static String read(String name) {
        try (InputStream in = OutlineFont.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the generator came without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + name, e);
        }
    }

    private void add(String file, Set<Integer> wanted) {
        Set<Integer> missing = new HashSet<>(wanted);
        missing.removeAll(glyphs.keySet());
        file.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 4))
                .filter(words -> missing.contains(Integer.parseInt(words[1], 16)))
                .forEach(this::add);
    }

    private void add(String[] words) {
        int code = Integer.parseInt(words[1], 16);
        int advance = Integer.parseInt(words[2]);
        if (words[0].equals("glyph")) {
            glyphs.put(code, new Glyph(advance, words.length < 4 ? "" : words[3]));
            return;
        }
        Map<Integer, Integer> pairs = kerning.computeIfAbsent(code, first -> new HashMap<>());
        for (String second : words[3].split(" ")) {
            pairs.put(Integer.parseInt(second, 16), advance);
        }
    }

    /**
     * The width of a text.
     *
     * @param spacing what is added after every letter but the last
     */
    double width(String text, double spacing) {
        double x = 0;
        int before = -1;
        for (int c : known(text)) {
            x += kern(before, c) + glyphs.get(c).advance() + spacing;
            before = c;
        }
        return before < 0 ? 0 : x - spacing;
    }

    /** The letters of a text where they stand. */
    List<Placed> letters(String text, double spacing) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int before = -1;
        for (int c : known(text)) {
            Glyph glyph = glyphs.get(c);
            x += kern(before, c);
            placed.add(new Placed(Outline.parse(glyph.path()), x));
            x += glyph.advance() + spacing;
            before = c;
        }
        return placed;
    }

    private int kern(int before, int c) {
        return kerning.getOrDefault(before, Map.of()).getOrDefault(c, 0);
    }

    /** The characters that the font has; of a letter with an unknown accent, the letter. */
    private List<Integer> known(String text) {
        List<Integer> known = new ArrayList<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> find(c).ifPresent(known::add));
        return known;
    }

    private Optional<Integer> find(int c) {
        if (glyphs.containsKey(c)) {
            return Optional.of(c);
        }
        return Optional.of(withoutAccent(c)).filter(glyphs::containsKey);
    }

    private static int withoutAccent(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePointAt(0);
    }
}
