package dossier.language.dutch.figures;

import java.util.Optional;
import java.util.Set;

/**
 * What a counted noun tells.
 *
 * @param topic empty for a measure of anything: {@code procent}
 */
record Noun(String unit, Optional<Topic> topic) {

    private static final Set<String> MONEY = Set.of("money");

    /** Whether its unit, or the topic of that unit, is one of these: {@code money}. */
    boolean isOf(Set<String> units) {
        return units.contains(unit) || topic.filter(t -> units.contains(t.key())).isPresent();
    }

    /** Whether it is a currency. */
    boolean isMoney() {
        return isOf(MONEY);
    }

    /** Whether it measures time, which passes beside what a sentence counts. */
    boolean isTime() {
        return switch (unit) {
            case "years", "months", "weeks", "days", "hours", "minutes", "seconds" -> true;
            default -> false;
        };
    }
}
