package dossier.export;

import dossier.model.Edtf;
import dossier.site.Citation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Citations in BibTeX (O. Patashnik, "BibTeXing", 1988), an entry each; {@code url}, {@code day},
 * {@code language} and {@code library} as biblatex knows them. Titles and authors stand in a second
 * pair of braces: styles may neither change their capitals nor part their names.
 */
final class BibTex {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private final StringBuilder text = new StringBuilder();

    private BibTex() {}

    static byte[] of(List<Citation> citations) {
        BibTex bibTex = new BibTex();
        citations.forEach(bibTex::write);
        return bibTex.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Citation citation) {
        // An @article must have a journal and a year ("BibTeXing", 3.1).
        boolean article = citation.publisher().isPresent() && citation.date().isPresent();
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(article ? "@article{" : "@misc{").append(citation.key()).append(",\n");
        if (!citation.authors().isEmpty()) {
            String names =
                    citation.authors().stream()
                            .map(author -> "{" + LatexText.of(author) + "}")
                            .collect(Collectors.joining(" and "));
            field("author", "{" + names + "}");
        }
        field("title", "{{" + LatexText.of(citation.title()) + "}}");
        citation.publisher()
                .ifPresent(publisher -> textField(article ? "journal" : "howpublished", publisher));
        citation.date().ifPresent(this::writeDate);
        citation.kind().ifPresent(kind -> textField("keywords", kind));
        citation.original().ifPresent(url -> field("url", "{" + WebAddress.ascii(url) + "}"));
        textField("language", citation.language());
        citation.note().ifPresent(note -> textField("note", note));
        textField(
                "library",
                citation.dossier() + citation.permalink().map(url -> ", " + url).orElse(""));
        text.append("}\n");
    }

    private void writeDate(Edtf date) {
        Optional<DateParts> parts = DateParts.certain(date);
        if (parts.isEmpty()) {
            field("year", "{" + year(date.earliest()) + "--" + year(date.latest()) + "}");
            return;
        }
        field("year", "{" + parts.get().year() + "}");
        parts.get().month().ifPresent(month -> field("month", MONTHS.get(month - 1)));
        parts.get().day().ifPresent(day -> field("day", "{" + day + "}"));
    }

    /** The year; nothing for the open end of an interval. */
    private static String year(LocalDate day) {
        boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return open ? "" : Integer.toString(day.getYear());
    }

    private void textField(String name, String value) {
        field(name, "{" + LatexText.of(value) + "}");
    }

    /**
     * @param value as BibTeX wants it: in braces, or the name of a month
     */
    private void field(String name, String value) {
        text.append("  ").append(name).append(" = ").append(value).append(",\n");
    }
}
