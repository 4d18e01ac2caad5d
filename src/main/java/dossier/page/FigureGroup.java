package dossier.page;

import java.util.List;

/**
 * Reports on one topic, in order of date.
 *
 * @param style the class of a topic on which sources differ: "disputed"; else empty
 * @param note how to read them
 */
public record FigureGroup(
        String anchor, String heading, String style, String note, List<ReportView> reports) {

    public FigureGroup {
        reports = List.copyOf(reports);
    }
}
