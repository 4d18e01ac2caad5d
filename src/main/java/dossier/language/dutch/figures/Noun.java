package dossier.language.dutch.figures;

import java.util.Optional;

/**
 * What a counted noun tells.
 *
 * @param topic empty for a measure of anything: {@code procent}
 */
record Noun(String unit, Optional<Topic> topic) {

    /** Whether it measures time, which passes beside what a sentence counts. */
    boolean isTime() {
        return switch (unit) {
            case "years", "months", "weeks", "days", "hours", "minutes", "seconds" -> true;
            default -> false;
        };
    }
}
