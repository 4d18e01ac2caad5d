package dossier.model;

/**
 * Letters of which Unicode has no decomposition into one that everybody types and a mark: {@code ø}
 * is typed o, {@code ß} ss. Those with one (é) are {@link java.text.Normalizer}'s.
 */
public final class PlainLetters {

    private PlainLetters() {}

    /** What is typed for a letter in lower case; empty for any other. */
    public static String of(int codePoint) {
        return switch (codePoint) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> "";
        };
    }
}
