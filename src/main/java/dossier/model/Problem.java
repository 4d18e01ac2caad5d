package dossier.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something an editor should know about the input, with its remedy.
 *
 * @param message what is wrong, in one line
 * @param hint what to type or do instead, in one line
 */
public record Problem(ProblemCode code, SourceLocation location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::hint);

    public Problem {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a problem needs a message and a hint: " + code);
        }
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
        String grade = severity().name().toLowerCase(Locale.ROOT);
        return location + " " + grade + " " + code.key() + ": " + message + "; " + hint;
    }
}
