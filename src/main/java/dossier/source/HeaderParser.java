package dossier.source;

import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates the date header of a literal article from its body. The header is {@code date
 * YYYY[-MM[-DD]]} at the very start, in any case; the lede follows on the same line or below.
 */
final class HeaderParser {

    /**
     * The word, white space, and something that begins like a number: "date rape" is not a header.
     */
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\s*date[\\s:]\\s*(\\d\\S*)(\\s+|$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final Consumer<Problem> problems;

    HeaderParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * A text taken apart.
     *
     * @param date empty when the text has no header, or a bad one, which is reported
     * @param body from its first letter on; without white space after its last
     */
    record Parts(Optional<Edtf> date, String body, SourceLocation bodyStart) {}

    Parts parse(String file, String text) {
        SourceLocation start = new SourceLocation(file, 1, 1);
        Matcher header = HEADER.matcher(text);
        Optional<Edtf> date = Optional.empty();
        int bodyOffset = 0;
        if (header.lookingAt()) {
            SourceLocation at = start.advancedOver(text, header.start(1));
            date = date(header.group(1), at);
            date.ifPresent(said -> FieldValues.checkYear(said, at, problems));
            bodyOffset = header.end();
        }
        while (bodyOffset < text.length() && WhiteSpace.is(text.charAt(bodyOffset))) {
            bodyOffset++;
        }
        String body = text.substring(bodyOffset).stripTrailing();
        if (body.isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.HEADER_WITHOUT_BODY,
                            start,
                            Wording.of("there is a date but no text after it"),
                            Wording.of("write the article's text after the date")));
        }
        return new Parts(date, body, start.advancedOver(text, bodyOffset));
    }

    private Optional<Edtf> date(String written, SourceLocation at) {
        boolean wellFormed = DATE.matcher(written).matches();
        Optional<Edtf> date = wellFormed ? Edtf.parse(written) : Optional.empty();
        if (date.isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.HEADER_DATE,
                            at,
                            wellFormed
                                    ? Wording.of("\"{0}\" is not a date that exists", written)
                                    : Wording.of(
                                            "\"{0}\" is not a date in the right form", written),
                            Wording.of("write the date as 2022, 2022-01 or 2022-01-31")));
        }
        return date;
    }
}
