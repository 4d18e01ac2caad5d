package dossier.language.dutch.figures;

import dossier.language.WordList;
import dossier.language.dutch.figures.Quantity.Form;
import dossier.model.EntityType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows numbers that count nothing: {@code artikel 5}, {@code COVID-19}, {@code 3-1}, {@code 11.30
 * uur}, {@code in 1991}, {@code drie dagen later}, {@code op twee sporen}.
 */
final class NominalNumbers {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1200);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

    /** No idiom has its number further from its beginning. */
    private static final int IDIOM_REACH = 5;

    private static final int LONGEST_NAME = 4;

    /** No further from a number stands {@code het aantal}. */
    private static final int TALLY_REACH = 12;

    private static final Set<String> TALLIED = Set.of("naar", "tot", "op");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final WordList names = WordList.of("dutch/figures-nominal.txt");
    private final Phrases<Boolean> idioms = new Phrases<>();
    private final Set<String> months;
    private final Set<String> yearBefore;
    private final Set<String> countBefore;
    private final Set<String> timeAfter;
    private final Set<String> timeBefore;
    private final Set<String> clockBefore;
    private final Set<String> clockFrom;
    private final Set<String> clockTo;
    private final Set<String> clockOf;
    private final Set<String> pairBefore;
    private final QuantityReader quantities;

    NominalNumbers(QuantityReader quantities) {
        this.quantities = quantities;
        WordList.of("dutch/figures-idioms.txt").words().forEach(idiom -> idioms.add(idiom, true));
        List<ListedLine> calendar = ListedLine.of("dutch/figures-calendar.txt");
        months = Set.copyOf(ListedLine.items(calendar, "month"));
        yearBefore = Set.copyOf(ListedLine.items(calendar, "year-before"));
        countBefore = Set.copyOf(ListedLine.items(calendar, "count-before"));
        timeAfter = Set.copyOf(ListedLine.items(calendar, "time-after"));
        timeBefore = Set.copyOf(ListedLine.items(calendar, "time-before"));
        pairBefore = Set.copyOf(ListedLine.items(calendar, "pair-before"));
        clockBefore = Set.copyOf(ListedLine.items(calendar, "clock-before"));
        clockFrom = Set.copyOf(ListedLine.items(calendar, "clock-from"));
        clockOf = Set.copyOf(ListedLine.items(calendar, "clock-of"));
        clockTo = Set.copyOf(ListedLine.items(calendar, "clock-to"));
    }

    /** The names of the months, in lower case. */
    Set<String> months() {
        return months;
    }

    /** Whether the number counts nothing. */
    boolean contain(Words words, Quantity quantity, Counted counted) {
        return (quantity.form() == Form.HALF && counted.noun().isEmpty())
                || isDefinitePair(words, quantity, counted)
                || isDefiniteSum(words, quantity, counted)
                || isGlued(words, quantity, counted)
                || isLabel(words, quantity, counted)
                || isRatio(words, quantity)
                || isYear(words, quantity, counted)
                || isDay(words, quantity)
                || isClock(words, quantity, counted)
                || isIdiom(words, quantity);
    }

    /**
     * {@code de twee landen}: those two; but {@code de twee doden} are counted, and {@code in twee
     * weken}.
     */
    private boolean isDefinitePair(Words words, Quantity quantity, Counted counted) {
        boolean compared = counted.topic().filter(Topic::compared).isPresent();
        return words.is(quantity.first(), "twee")
                && quantity.exact()
                && quantity.end() == quantity.first() + 1
                && pairBefore.contains(words.key(quantity.first() - 1))
                && !(words.is(quantity.first() - 1, "in") && counted.isTime())
                && !compared;
    }

    /** {@code de geroofde miljarden}: those, and not so many. */
    private static boolean isDefiniteSum(Words words, Quantity quantity, Counted counted) {
        String adjective = words.key(quantity.first() - 1);
        return quantity.form() == Form.VAGUE
                && !counted.named()
                && words.is(quantity.first() - 2, "de")
                && (adjective.endsWith("e") || adjective.endsWith("en"))
                && !adjective.equals("vele");
    }

    /** {@code drie dagen later}, {@code de afgelopen 24 uur}: words that say when. */
    boolean isMoment(Words words, Modifiers.Reading figure, Counted counted) {
        return counted.isTime()
                && !isBack(words, figure)
                && (timeAfter.contains(words.key(figure.end()))
                        || timeBefore.contains(words.key(figure.first() - 1)));
    }

    /** {@code was al drie jaar terug in Gent}: back there for so long. */
    private static boolean isBack(Words words, Modifiers.Reading figure) {
        boolean place = words.is(figure.end() + 1, "in") || words.is(figure.end() + 1, "uit");
        return words.is(figure.end(), "terug") && place && words.is(figure.first(), "al");
    }

    /** {@code F-16}, {@code 20ste}, {@code 24/7}, {@code 3-1}, {@code 24-uursstaking}. */
    private static boolean isGlued(Words words, Quantity quantity, Counted counted) {
        int first = quantity.first();
        int last = quantity.end() - 1;
        if (words.joined(first - 1) && (isText(words, first - 1) || isLink(words, first - 1))) {
            return true;
        }
        boolean counts = counted.noun().isPresent() && counted.end() > quantity.end();
        if (words.joined(last) && (isText(words, last + 1) || isLink(words, last + 1))) {
            boolean ordinal = isText(words, last + 1) && counted.end() > last + 2;
            return !counts || ordinal || words.is(last + 1, "/") || words.is(last + 1, ":");
        }
        boolean hyphened = quantity.form() == Form.DIGITS && words.hyphen(first + 1);
        return hyphened && !quantity.exact() && !counts;
    }

    private static boolean isText(Words words, int i) {
        return words.at(i).isWord() || words.at(i).isNumber();
    }

    /** Whether the sign joins what stands on both sides of it. */
    private static boolean isLink(Words words, int i) {
        return (words.hyphen(i) || words.is(i, "/") || words.is(i, ":") || words.is(i, "."))
                && words.joined(i - 1)
                && words.joined(i)
                && isText(words, i - 1)
                && isText(words, i + 1);
    }

    /** {@code artikel 5}, {@code nr. 4}, {@code per 100.000}, {@code Boeing 737}. */
    private boolean isLabel(Words words, Quantity quantity, Counted counted) {
        int before = quantity.first() - 1;
        if (words.is(before, "per")) {
            return true;
        }
        if (quantity.form() == Form.WORDS
                && words.capital(quantity.first())
                && quantity.first() != words.sentenceStart(quantity.first())
                && counted.noun().isEmpty()) {
            return true;
        }
        if (counted.noun().isPresent()) {
            return false;
        }
        boolean abbreviated = words.is(before, ".") && words.joined(before - 1);
        return names.contain(words.key(before))
                || (abbreviated && names.contain(words.key(before - 1)))
                || (quantity.form() == Form.DIGITS
                        && words.key(quantity.first()).indexOf(',') < 0
                        && words.capital(before)
                        && !isPlace(words, before)
                        && !isSource(words, before)
                        && before != words.sentenceStart(quantity.first()));
    }

    /** Which may have so many of what was counted before: {@code Tadzjikistan 200}. */
    private static boolean isPlace(Words words, int i) {
        return words.nameAt(words.at(i).start())
                .filter(name -> name.entity().type() == EntityType.PLACE)
                .isPresent();
    }

    /** Whether a name ends there of who says so: {@code volgens Karin Smit 54}. */
    private static boolean isSource(Words words, int last) {
        int i = last;
        while (i > last - LONGEST_NAME && words.capital(i)) {
            i--;
        }
        return words.is(i, "volgens");
    }

    /** {@code één op de vijf}, {@code vier op tien}. */
    private boolean isRatio(Words words, Quantity quantity) {
        int before = quantity.first() - 1;
        int on = words.is(before, "de") ? before - 1 : before;
        return words.is(on, "op")
                && quantities.isNumber(words, on - 1)
                && !YEAR.matcher(words.key(on - 1)).matches();
    }

    private boolean isYear(Words words, Quantity quantity, Counted counted) {
        return quantity.form() == Form.DIGITS
                && words.key(quantity.first()).length() == 4
                && words.key(quantity.first()).indexOf(',') < 0
                && quantity.least().compareTo(FIRST_YEAR) >= 0
                && quantity.most().compareTo(LAST_YEAR) <= 0
                && (!counted.named() || isAfterYearWord(words, quantity.first()))
                && !isAfterCountWord(words, quantity.first())
                && !isTallied(words, quantity.first())
                && !isSome(words, quantity)
                && !Reckoned.stands(words, quantity.first());
    }

    /** {@code 1450 van de 2030 soldaten}; not {@code in 1914 van de 30 landen}. */
    private boolean isSome(Words words, Quantity quantity) {
        int van = quantity.end();
        return words.is(van, "van")
                && pairBefore.contains(words.key(van + 1))
                && words.at(van + 2).isNumber()
                && !isAfterYearWord(words, quantity.first());
    }

    /** {@code het aantal doden steeg tot 1418}. */
    private static boolean isTallied(Words words, int first) {
        int stop = Math.max(words.sentenceStart(first), first - TALLY_REACH);
        return TALLIED.contains(words.key(first - 1))
                && IntStream.range(stop, first).anyMatch(i -> words.is(i, "aantal"));
    }

    private boolean isAfterCountWord(Words words, int first) {
        String before = words.key(first - 1);
        return countBefore.contains(before)
                || countBefore.contains(words.key(first - 2) + " " + before);
    }

    private boolean isAfterYearWord(Words words, int first) {
        String before = words.key(first - 1);
        return yearBefore.contains(before) || months.contains(before);
    }

    /** {@code 9 mei}, {@code tussen 16 en 22 maart}; not {@code 300 mei}. */
    private boolean isDay(Words words, Quantity quantity) {
        return months.contains(words.key(quantity.end()))
                && quantity.most().compareTo(LAST_DAY) <= 0;
    }

    /**
     * {@code om 15 uur}, {@code van 9 tot 17 uur}, {@code kwart over zes}; not {@code 24 uur lang}.
     */
    private boolean isClock(Words words, Quantity quantity, Counted counted) {
        String before = words.key(quantity.first() - 1);
        boolean clock =
                clockBefore.contains(before)
                        || (clockFrom.contains(before)
                                && (!quantity.exact()
                                        || clockTo.contains(words.key(counted.end()))));
        boolean quarter =
                (before.equals("over") || before.equals("voor"))
                        && words.is(quantity.first() - 2, "kwart");
        boolean night = before.equals("en") && clockOf.contains(words.key(quantity.first() - 2));
        return before.equals("half")
                || (before.equals("om") && words.is(quantity.end(), "kwartier"))
                || quarter
                || isPartOfDay(words, quantity.end())
                || (words.is(counted.end() - 1, "uur")
                        && (clock || night || isPartOfDay(words, counted.end()))
                        && quantity.most().compareTo(LAST_HOUR) <= 0
                        && !words.is(counted.end(), "lang"));
    }

    /** {@code ’s avonds}. */
    private static boolean isPartOfDay(Words words, int i) {
        return words.is(i + 1, "s") && (words.is(i, "'") || words.is(i, "’"));
    }

    private boolean isIdiom(Words words, Quantity quantity) {
        int number = quantity.first();
        for (int i = Math.max(0, number - IDIOM_REACH); i <= number; i++) {
            for (Phrases.Phrase<Boolean> idiom : idioms.from(words, i)) {
                if (i + idiom.words().length > number) {
                    return true;
                }
            }
        }
        return false;
    }
}
