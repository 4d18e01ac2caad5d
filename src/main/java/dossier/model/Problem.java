package dossier.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something an editor should know about the input, with its remedy.
 *
 * @param fault what is wrong, in one line
 * @param remedy what to type or do instead, in one line
 */
public record Problem(ProblemCode code, SourceLocation location, Wording fault, Wording remedy)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::hint);

    public Problem {
        if (fault.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem needs a message and a hint: " + code);
        }
    }

    /** What is wrong, in English. */
    public String message() {
        return fault.toString();
    }

    /** What to type or do instead, in English. */
    public String hint() {
        return remedy.toString();
    }

    /** The same in another language. */
    public Problem in(Translation translation) {
        return new Problem(
                code,
                location,
                Wording.verbatim(translation.text(fault)),
                Wording.verbatim(translation.text(remedy)));
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code seeds/003.txt:1:7 error header-date: "2022-13" is not a date; write …}. */
    @Override
    public String toString() {
        return line(severity().name().toLowerCase(Locale.ROOT));
    }

    /**
     * The same line.
     *
     * @param grade what the severity is called
     */
    public String line(String grade) {
        return location + " " + grade + " " + code.key() + ": " + fault + "; " + remedy;
    }
}
