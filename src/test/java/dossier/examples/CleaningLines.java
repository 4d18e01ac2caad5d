package dossier.examples;

import dossier.source.paste.Notice;
import dossier.source.paste.PastedText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of a pasted text, in lines that an editor can read. */
final class CleaningLines {

    private CleaningLines() {}

    static String of(String input) {
        PastedText text = PastedText.of(input.getBytes(StandardCharsets.UTF_8));
        return text.text()
                + text.notices().stream().map(CleaningLines::line).collect(Collectors.joining());
    }

    private static String line(Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String at = notice.line() > 0 ? "line " + notice.line() : notice.count() + " times";
        return "\n• " + kind + ", " + at + (notice.words().isEmpty() ? "" : ": " + notice.words());
    }
}
