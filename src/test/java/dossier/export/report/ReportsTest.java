package dossier.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Translation;
import dossier.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs with a meaning in the formats of other programs. */
class ReportsTest {

    @Test
    void escapesWhatEndsAWorkflowCommand() {
        SourceLocation at = SourceLocation.of("a,b:c%.txt");
        Problem problem =
                new Problem(
                        ProblemCode.FILE_EMPTY,
                        at,
                        Wording.verbatim("100%, \"x::y\"\nz"),
                        Wording.of("do"));
        assertEquals(
                "::error file=a%2Cb%3Ac%25.txt,title=file-empty::100%25, \"x::y\"%0Az; do\n",
                GithubReport.of(new Report(List.of(problem), List.of(), Translation.NONE)));
    }

    @Test
    void writesPathsAsReferences() {
        assertEquals("seeds/een%20plan.txt", SarifReport.uri("seeds/een plan.txt"));
        assertEquals("seeds/caf%C3%A9%23.txt", SarifReport.uri("seeds/café#.txt"));
        assertEquals("file:///tmp/a%25.txt", SarifReport.uri("/tmp/a%.txt"));
        assertEquals("file:///C:/seeds/a.txt", SarifReport.uri("C:/seeds/a.txt"));
        assertEquals("./a:b.txt", SarifReport.uri("a:b.txt"));
    }

    @Test
    void leavesOutTheRegionOfAWholeFile() {
        Problem problem =
                new Problem(
                        ProblemCode.FILE_EMPTY,
                        SourceLocation.of("a.txt"),
                        Wording.of("empty"),
                        Wording.of("do"));
        Report report = new Report(List.of(problem), List.of(), Translation.NONE);
        assertFalse(SarifReport.of(report, "1").contains("region"));
        assertFalse(JsonReport.of(report).contains("\"line\""));
    }
}
