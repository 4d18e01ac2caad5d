package dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import dossier.build.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.ParseException;

/** The citations of a file, or of a whole dossier, as the parsers of others read them. */
final class CitationParsers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CitationParsers() {}

    static List<CSLItemData> bibTex(byte[] file) {
        try {
            BibTeXConverter converter = new BibTeXConverter();
            var entries = converter.loadDatabase(new ByteArrayInputStream(file));
            return List.copyOf(converter.toItemData(entries).values());
        } catch (ParseException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    static List<CSLItemData> bibTex(BuiltSite site) {
        return bibTex(bytes(site, "citeren/dossier.bib"));
    }

    static List<CSLItemData> ris(byte[] file) throws IOException {
        try {
            RISConverter converter = new RISConverter();
            var references = converter.loadLibrary(new ByteArrayInputStream(file));
            return List.copyOf(converter.toItemData(references).values());
        } catch (ParseException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    static List<CSLItemData> ris(BuiltSite site) throws IOException {
        return ris(bytes(site, "citeren/dossier.ris"));
    }

    static byte[] bytes(BuiltSite site, String path) {
        return site.text(path).getBytes(StandardCharsets.UTF_8);
    }

    static List<CSLItemData> csl(BuiltSite site) throws IOException {
        return csl(bytes(site, "citeren/dossier.json"));
    }

    static List<CSLItemData> csl(byte[] text) throws IOException {
        assertEquals(List.of(), CslSchema.violations(JSON.readTree(text)));
        List<CSLItemData> items = new ArrayList<>();
        for (Map<String, Object> item :
                JSON.readValue(text, new TypeReference<List<Map<String, Object>>>() {})) {
            items.add(CSLItemData.fromJson(item));
        }
        return items;
    }

    static CSLItemData only(List<CSLItemData> items) {
        assertEquals(1, items.size());
        return items.get(0);
    }
}
