package dossier.language.dutch.dates;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What one word can be in a date.
 *
 * @param types a bit for each {@link TimeWord}, because every word of an article is asked often
 * @param numbers what the word means, being that
 */
record Entry(long types, Map<TimeWord, Integer> numbers) {

    /** A word that has no part in dates. */
    static final Entry NOTHING = new Entry(0, Map.of());

    /** What the words of a date can begin with, prepositions before it left out. */
    private static final long BEGINNINGS =
            bits(
                    EnumSet.of(
                            TimeWord.MONTH,
                            TimeWord.MONTH_SHORT,
                            TimeWord.WEEKDAY,
                            TimeWord.WEEKDAY_SHORT,
                            TimeWord.DAY,
                            TimeWord.PART,
                            TimeWord.UNIT,
                            TimeWord.UNITS,
                            TimeWord.THIS,
                            TimeWord.PREVIOUS,
                            TimeWord.RECENT,
                            TimeWord.LAST,
                            TimeWord.NEXT,
                            TimeWord.COMING,
                            TimeWord.QUANTITY,
                            TimeWord.NUMBER,
                            TimeWord.ORDINAL,
                            TimeWord.SEASON,
                            TimeWord.FEAST,
                            TimeWord.SINCE,
                            TimeWord.LATER,
                            TimeWord.SAME,
                            TimeWord.ALREADY,
                            TimeWord.WITHIN));

    static Entry of(Map<TimeWord, Integer> numbers) {
        return new Entry(bits(numbers.keySet()), numbers);
    }

    boolean can(TimeWord type) {
        return (types >>> type.ordinal() & 1) != 0;
    }

    /** Whether a date can begin with the word. */
    boolean begins() {
        return (types & BEGINNINGS) != 0;
    }

    private static long bits(Set<TimeWord> types) {
        long bits = 0;
        for (TimeWord type : types) {
            bits |= 1L << type.ordinal();
        }
        return bits;
    }
}
