package dossier.article.correction;

import dossier.language.Bounds;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What editors type for a quantity to {@link Bounds}: {@code 200}, {@code 200..300}, {@code 200..},
 * {@code ..30}, {@code 81.31}.
 */
final class BoundsParser {

    /**
     * At most 30 digits, as many as any figure needs. A point before exactly three digits can be a
     * decimal point or one of thousands.
     */
    private static final String NUMBER = "(-?\\d{1,30}(?:\\.(?!\\d{3}(?!\\d))\\d{1,30})?)";

    private static final Pattern BOUNDS = Pattern.compile(NUMBER + "?(\\.\\.)?" + NUMBER + "?");

    private BoundsParser() {}

    /** Empty for anything else, and when the first number is the larger one. */
    static Optional<Bounds> parse(String text) {
        Matcher parts = BOUNDS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> min = Optional.ofNullable(parts.group(1)).map(BigDecimal::new);
        Optional<BigDecimal> max = Optional.ofNullable(parts.group(3)).map(BigDecimal::new);
        boolean open = parts.group(2) != null;
        if (!open) {
            return max.isPresent() ? Optional.empty() : min.map(Bounds::exactly);
        }
        boolean none = min.isEmpty() && max.isEmpty();
        boolean reversed = min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
        return none || reversed ? Optional.empty() : Optional.of(new Bounds(min, max));
    }
}
