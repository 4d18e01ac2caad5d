package dossier.export;

import static dossier.export.CitationParsers.bibTex;
import static dossier.export.CitationParsers.csl;
import static dossier.export.CitationParsers.only;
import static dossier.export.CitationParsers.ris;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.model.Edtf;
import dossier.site.Citation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in citations: what each format can hold, and never more. */
class CitationDatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2022-01-07 | [[2022,1,7]] | 2022/01/07/ | year = {2022}, month = jan, day = {7}",
                "2022-01 | [[2022,1]] | 2022/01// | year = {2022}, month = jan",
                "2022-01-XX | [[2022,1]] | 2022/01// | year = {2022}, month = jan",
                "2022 | [[2022]] | 2022/// | year = {2022}",
                "2022-06-15~ | [[2022,6,15]] circa | 2022/06// | year = {2022}, month = jun",
                "2022-06? | [[2022,6]] circa | 2022/// | year = {2022}",
                "2022~ | [[2022]] circa | 2022/// | year = {2022}",
                "1991/2019 | [[1991],[2019]] | - | year = {1991--2019}",
                "2022-01/2022-03 | [[2022,1],[2022,3]] | 2022/// | year = {2022}",
                "2022-01-03/2022-01-09 | [[2022,1,3],[2022,1,9]] | 2022/01// |"
                        + " year = {2022}, month = jan",
                "201X | [[2010],[2019]] | - | year = {2010--2019}",
                "2019/.. | 2019/.. | - | year = {2019--}",
                "../2019 | ../2019 | - | year = {--2019}",
            })
    void giveADateNoMorePreciselyThanItIsKnown(String date, String csl, String ris, String bibTex)
            throws IOException {
        List<Citation> one = List.of(dated(Edtf.parse(date).orElseThrow()));
        assertEquals(csl, issued(CslJson.of(one)));
        String file = new String(Ris.of(one), StandardCharsets.UTF_8);
        assertEquals(ris != null, file.contains("DA  - " + ris + "\r\n"), file);
        assertEquals(ris != null, file.contains("PY  - "), file);
        String entry = new String(BibTex.of(one), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertTrue(entry.contains(", " + bibTex + ", "), entry);
        assertEquals(entry.contains("day = "), bibTex.contains("day = "), entry);
        assertEquals(entry.contains("month = "), bibTex.contains("month = "), entry);
        only(bibTex(BibTex.of(one)));
        only(ris(Ris.of(one)));
        only(csl(CslJson.of(one)));
    }

    private static Citation dated(Edtf date) {
        return new Citation(
                "krant-iets",
                "Iets",
                List.of(),
                Optional.of("Krant"),
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                "nl",
                Optional.empty(),
                "Dossier",
                Optional.empty());
    }

    private static String issued(byte[] csl) throws IOException {
        JsonNode issued = JSON.readTree(csl).get(0).get("issued");
        if (!issued.has("date-parts")) {
            return issued.get("edtf").asText();
        }
        return issued.get("date-parts") + (issued.path("circa").asBoolean() ? " circa" : "");
    }
}
