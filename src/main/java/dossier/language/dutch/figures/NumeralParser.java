package dossier.language.dutch.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with Dutch separators: a point between groups of three, a comma before decimals
 * ({@code 100.000}, {@code 81,31}; Taaladvies, "Cijfers: spatie of punt in grote getallen").
 */
final class NumeralParser {

    /** More digits are a number of something, not a quantity. */
    private static final int LONGEST = 18;

    private NumeralParser() {}

    /** Empty for what is no quantity: {@code 11.30}, {@code 06}, {@code 3.11.2019}. */
    static Optional<BigDecimal> parse(String numeral) {
        int comma = numeral.indexOf(',');
        String whole = comma < 0 ? numeral : numeral.substring(0, comma);
        String decimals = comma < 0 ? "" : numeral.substring(comma + 1);
        if (numeral.length() > LONGEST
                || !isWhole(whole)
                || decimals.indexOf(',') >= 0
                || decimals.indexOf('.') >= 0) {
            return Optional.empty();
        }
        String digits = whole.replace(".", "");
        return Optional.of(
                plain(new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals)));
    }

    /** The same value without zeros after the comma, and never with an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isWhole(String digits) {
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            return false;
        }
        int point = digits.indexOf('.');
        return point < 0 || (point <= 3 && groups(digits, point));
    }

    private static boolean groups(String digits, int firstPoint) {
        for (int i = firstPoint; i < digits.length(); i += 4) {
            if (digits.charAt(i) != '.'
                    || i + 4 > digits.length()
                    || digits.substring(i + 1, i + 4).indexOf('.') >= 0) {
                return false;
            }
        }
        return true;
    }
}
