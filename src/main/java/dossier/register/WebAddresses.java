package dossier.register;

import dossier.model.WhiteSpace;

/**
 * Where a text has addresses of sites, pages and mailboxes: names in them are no mentions. Asked
 * from left to right, it reads no part of the text twice.
 */
final class WebAddresses {

    /** Signs besides white space that end an address in running text. */
    private static final String ENDS = "()[]<>{}\"„“”‘’«»–—…|";

    private final String text;
    private int from;
    private int to;
    private boolean address;

    WebAddresses(String text) {
        this.text = text;
    }

    /** Whether what stands at {@code index} is part of an address. */
    boolean contain(int index) {
        if (index < from || index >= to) {
            from = index;
            while (from > 0 && !endsAddress(text.charAt(from - 1))) {
                from--;
            }
            to = index;
            while (to < text.length() && !endsAddress(text.charAt(to))) {
                to++;
            }
            address = isAddress(text.substring(from, to));
        }
        return address;
    }

    private static boolean endsAddress(char c) {
        return WhiteSpace.is(c) || ENDS.indexOf(c) >= 0;
    }

    /** A URL, {@code www.merkel.de}, {@code pers@krant.nl}, {@code @Merkel} or a domain. */
    private static boolean isAddress(String token) {
        return token.indexOf('@') >= 0
                || token.contains("://")
                || token.regionMatches(true, 0, "www.", 0, 4)
                || isDomain(token);
    }

    /**
     * Whether it begins with a domain: labels of letters, digits and hyphens with full stops
     * between them, the last of two small letters or more ({@code Kremlin.ru/nieuws}, but not
     * {@code Merkel.Daarna}).
     */
    private static boolean isDomain(String token) {
        int lastStop = -1;
        int i = 0;
        while (i < token.length() && (isLabel(token.charAt(i)) || token.charAt(i) == '.')) {
            if (token.charAt(i) == '.') {
                boolean ends = i + 1 == token.length() || !isLabel(token.charAt(i + 1));
                if (i == lastStop + 1 || ends) {
                    break;
                }
                lastStop = i;
            }
            i++;
        }
        int labelStart = lastStop + 1;
        return lastStop > 0
                && i - labelStart >= 2
                && token.substring(labelStart, i).chars().allMatch(Character::isLowerCase);
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
