package dossier.page;

import java.util.List;

/**
 * The dossier on one axis: what appeared above it, what happened below it, a column a period. Not
 * to scale: busy periods have room, empty ones hardly any.
 *
 * @param shown whether there is more than one period to show
 * @param whole the way to the timeline
 */
public record Strip(boolean shown, Link whole, List<StripColumn> columns) {

    /** No strip. */
    public static final Strip NONE = new Strip(false, Link.NONE, List.of());

    public Strip {
        columns = List.copyOf(columns);
    }
}
