package dossier.export;

import dossier.site.Citation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Citations in RIS (Research Information Systems, "RIS Format Specifications", 2011): a field a
 * line, lines ended by CR LF, a newspaper article from {@code TY} to {@code ER}. In UTF-8.
 */
final class Ris {

    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static byte[] of(List<Citation> citations) {
        Ris ris = new Ris();
        citations.forEach(ris::write);
        return ris.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Citation citation) {
        field("TY", "NEWS");
        field("ID", citation.key());
        field("TI", citation.title());
        citation.authors().forEach(author -> field("AU", author));
        // Some programs look for a newspaper's name in T2, others in JO.
        citation.publisher().ifPresent(publisher -> field("T2", publisher));
        citation.publisher().ifPresent(publisher -> field("JO", publisher));
        Optional<DateParts> date = citation.date().flatMap(DateParts::certain);
        date.ifPresent(this::writeDate);
        citation.kind().ifPresent(kind -> field("M3", kind));
        field("LA", citation.language());
        citation.original().ifPresent(url -> field("UR", WebAddress.ascii(url)));
        citation.note().ifPresent(note -> field("N1", note));
        field("DP", citation.dossier());
        citation.permalink().ifPresent(address -> field("AV", address));
        field("ER", "");
        text.append("\r\n");
    }

    /** The year, and the date as {@code YYYY/MM/DD/}, of which what isn't known stays empty. */
    private void writeDate(DateParts date) {
        field("PY", String.format(Locale.ROOT, "%04d", date.year()));
        field(
                "DA",
                String.format(
                        Locale.ROOT,
                        "%04d/%s/%s/",
                        date.year(),
                        twoDigits(date.month()),
                        twoDigits(date.day())));
    }

    private static String twoDigits(Optional<Integer> number) {
        return number.map(known -> String.format(Locale.ROOT, "%02d", known)).orElse("");
    }

    private void field(String tag, String value) {
        text.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
    }
}
