package dossier.export;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text for BibTeX and LaTeX: what is a command or a ligature there is escaped (L. Lamport, "LaTeX",
 * 3.2). Letters stay as they are, in UTF-8, which LaTeX takes for granted since 2018 and biber and
 * the reference managers always did; of commands for letters each knows another selection.
 */
final class LatexText {

    private static final Map<Character, String> ESCAPES =
            Map.ofEntries(
                    Map.entry('\\', "{\\textbackslash}"),
                    // BibTeX counts a brace even behind a backslash.
                    Map.entry('{', "{\\textbraceleft}"),
                    Map.entry('}', "{\\textbraceright}"),
                    Map.entry('$', "\\$"),
                    Map.entry('&', "\\&"),
                    Map.entry('#', "\\#"),
                    Map.entry('_', "\\_"),
                    Map.entry('%', "\\%"),
                    Map.entry('~', "{\\textasciitilde}"),
                    Map.entry('^', "{\\textasciicircum}"),
                    // Other characters in LaTeX's first fonts.
                    Map.entry('<', "{\\textless}"),
                    Map.entry('>', "{\\textgreater}"),
                    Map.entry('|', "{\\textbar}"),
                    Map.entry('"', "{\"}"));

    private LatexText() {}

    static String of(String text) {
        // LaTeX knows letters with their accents, not accents of their own.
        String line = Normalizer.normalize(OneLine.of(text), Normalizer.Form.NFC);
        StringBuilder latex = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-' && i > 0 && line.charAt(i - 1) == '-') {
                latex.append("{}");
            }
            String escape = ESCAPES.get(c);
            if (escape == null) {
                latex.append(c);
            } else {
                latex.append(escape);
            }
        }
        return latex.toString();
    }
}
