package dossier.model;

import java.util.List;

/** Texts with places for values: {@code {0}}, {@code {1}} and so on, up to {@code {9}}. */
public final class Placeholders {

    private Placeholders() {}

    /** The text with the values in their places; a place without a value stays as it is. */
    public static String fill(String text, List<?> values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            boolean place =
                    i + 2 < text.length()
                            && text.charAt(i + 2) == '}'
                            && Character.isDigit(text.charAt(i + 1));
            int index = place ? text.charAt(i + 1) - '0' : values.size();
            if (index < values.size()) {
                filled.append(text, done, i).append(values.get(index));
                done = i + 3;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }
}
