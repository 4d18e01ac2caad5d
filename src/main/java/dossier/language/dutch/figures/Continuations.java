package dossier.language.dutch.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows where a number by itself goes on with what one before it counts: {@code twintig doden,
 * volgens de artsen zeker 45}, {@code vorig jaar waren dat er 30}. Its words stand in {@code
 * figures-carried.txt}.
 */
final class Continuations {

    /** {@code er} stands for what one of these sentences before it named. */
    private static final int SENTENCES = 2;

    /** So many words stand at most between {@code op} or {@code van} and its number. */
    private static final int MODIFIERS = 3;

    /** A source or a time between two numbers has no more words. */
    private static final int REACH = 6;

    /** Between two numbers with the same kind of word behind them stand no more. */
    private static final int REACH_ALIKE = 12;

    /** So many digits has a year. */
    private static final int YEAR = 4;

    private static final Set<String> COPULAS = Set.of("is", "was", "zijn", "waren", "werden");
    private static final Set<String> MORE = Set.of("meer", "minder");
    private static final Set<String> AGAINST = Set.of("tegen", "tegenover");

    private final Nouns nouns;
    private final Set<String> spoken;
    private final Set<String> noSubject;
    private final Set<String> afterEr;
    private final Set<String> soToSay;
    private final Set<String> months;
    private final Set<String> sends;
    private final Set<String> foresees;
    private final List<Set<String>> alike = new ArrayList<>();

    Continuations(Nouns nouns, Set<String> months) {
        this.nouns = nouns;
        this.months = months;
        List<ListedLine> lines = ListedLine.of("dutch/figures-carried.txt");
        spoken = Set.copyOf(ListedLine.items(lines, "spoken"));
        noSubject = Set.copyOf(ListedLine.items(lines, "no-subject"));
        afterEr = Set.copyOf(ListedLine.items(lines, "after-er"));
        soToSay = Set.copyOf(ListedLine.items(lines, "so-to-say"));
        sends = Set.copyOf(ListedLine.items(lines, "sends"));
        foresees = Set.copyOf(ListedLine.items(lines, "foresees"));
        lines.stream()
                .filter(line -> line.head().equals("alike"))
                .forEach(line -> alike.add(Set.copyOf(line.items())));
    }

    /**
     * Whether a number goes on with an earlier one.
     *
     * @param j the earlier one's index among the candidates
     */
    boolean goesOn(Words words, List<Candidate> candidates, int j, int k) {
        Candidate full = candidates.get(j);
        Candidate bare = candidates.get(k);
        int apart = words.sentence(bare.first()) - words.sentence(full.first());
        if (apart > SENTENCES) {
            return false;
        }
        boolean er = isAfterEr(words, bare) && !isPercent(full) && !isOfTime(words, candidates, k);
        if (er || isSaid(words, bare.first())) {
            return true;
        }
        if (apart <= 1 && isMore(words, bare.end()) && !isPercent(full)) {
            return true;
        }
        if (apart <= 1 && (Reckoned.stands(words, bare.first()) || isThat(words, bare.first()))) {
            return true;
        }
        if (j == k - 1 && apart <= 1 && SameUnit.holds(words, full, bare)) {
            return true;
        }
        return apart == 0
                && (isOfAnotherTime(words, full, bare)
                        || (j == k - 1 && isBeside(words, full, bare)));
    }

    /** {@code 400 meer dan eerst ingeschat}. */
    private static boolean isMore(Words words, int i) {
        return MORE.contains(words.key(i)) && words.is(i + 1, "dan");
    }

    /** {@code de een kreeg vijf jaar, de ander kreeg er zeven}. */
    private static boolean isOfTime(Words words, List<Candidate> candidates, int k) {
        return k > 0
                && candidates.get(k - 1).counted().isTime()
                && words.sentence(candidates.get(k - 1).first())
                        >= words.sentence(candidates.get(k).first()) - 1;
    }

    /** Of percents there are no so many: {@code er} stands for what can be counted. */
    private static boolean isPercent(Candidate full) {
        return full.unit().filter("percent"::equals).isPresent();
    }

    private boolean isBeside(Words words, Candidate full, Candidate bare) {
        return isOutcome(words, full, bare)
                || Among.isPart(words, full, bare)
                || isOfAnotherSource(words, full, bare)
                || isOfAnother(words, full, bare)
                || isAlike(words, full, bare);
    }

    /** {@code vorig jaar was dat nog 80}, {@code dat waren er 12}. */
    static boolean isThat(Words words, int number) {
        return IntStream.rangeClosed(number - MODIFIERS, number - 1)
                .filter(i -> words.is(i, "dat"))
                .anyMatch(
                        i ->
                                COPULAS.contains(words.key(i - 1))
                                        || COPULAS.contains(words.key(i + 1)));
    }

    /** {@code 30 procent, tegen 20 in Gent}. */
    static boolean isAgainst(Words words, int number) {
        return AGAINST.contains(words.key(number - 1)) && words.is(number - 2, ",");
    }

    /** {@code rekent het Fonds op 4 procent}, {@code 5 procent en in 2024 met 2 procent}. */
    boolean isForeseen(Words words, Candidate one, Candidate other) {
        int first = other.first();
        int year = words.at(first - 1).isNumber() ? first - 1 : first - 2;
        boolean later =
                year == one.end() + 2
                        && words.is(year - 1, "in")
                        && isTime(words, year)
                        && words.is(year - 2, "en");
        boolean near = words.sentence(first) - words.sentence(one.first()) <= 1;
        int stop = Math.max(words.sentenceStart(first), first - REACH);
        return later
                || (near
                        && IntStream.range(stop, first)
                                .anyMatch(i -> foresees.contains(words.key(i))));
    }

    /** Whether a word only says how a number is meant: {@code officieel}. */
    boolean isSoToSay(Words words, int i) {
        return soToSay.contains(words.key(i));
    }

    /** {@code Kirgizië levert 150} man, {@code ook stuurden de buren 150} man. */
    boolean isSent(Words words, int number) {
        return IntStream.range(number - MODIFIERS, number)
                .anyMatch(i -> sends.contains(words.key(i)));
    }

    /** {@code er was sprake van 164}, {@code nu spreekt de politie van ruim 230}. */
    private boolean isSaid(Words words, int number) {
        for (int i = number - 1; i >= number - MODIFIERS; i--) {
            if (words.is(i, "van")) {
                int verb = i - 1;
                while (verb > i - MODIFIERS && isSubject(words, verb)) {
                    verb--;
                }
                return spoken.contains(words.key(verb));
            }
        }
        return false;
    }

    private boolean isSubject(Words words, int i) {
        String word = words.key(i);
        return words.at(i).isWord() && !noSubject.contains(word) && !spoken.contains(word);
    }

    /** {@code twintig doden, volgens de artsen zeker 45}: a source and no noun. */
    private static boolean isOfAnotherSource(Words words, Candidate full, Candidate bare) {
        return words.is(full.end(), ",")
                && words.is(full.end() + 1, "volgens")
                && bare.first() - full.end() <= REACH
                && !words.at(bare.end()).isWord();
    }

    /** {@code Armenië stuurt honderd militairen, Tadzjikistan 200}: only a name stands between. */
    private boolean isOfAnother(Words words, Candidate full, Candidate bare) {
        int name = full.end() + 1;
        if (isSaid(words, full.first()) && isOther(words, full, bare)) {
            return true;
        }
        if (!words.is(full.end(), ",") && !words.is(full.end(), "en")) {
            return false;
        }
        for (int i = name; i < bare.first(); i++) {
            boolean sign = !words.at(i).isWord() && !words.at(i).isNumber() && !words.is(i, ",");
            if (!words.capital(i) && !(i > name && (sign || words.is(i, "op")))) {
                return false;
            }
        }
        return bare.first() > name;
    }

    /** {@code spreekt van 30.000 betogers, de politie 5.000}: only who says so stands between. */
    private static boolean isOther(Words words, Candidate full, Candidate bare) {
        int article = full.end() + 1;
        return words.is(full.end(), ",")
                && (words.is(article, "de") || words.is(article, "het"))
                && bare.first() == article + 2
                && !words.at(bare.end()).isWord();
    }

    /** {@code 200.000 Russen, in één week 98.000}: a time stands between. */
    private boolean isOfAnotherTime(Words words, Candidate full, Candidate bare) {
        int in = bare.first() - 1;
        while (in > bare.first() - REACH && !words.is(in, "in")) {
            in--;
        }
        return in > full.end()
                && words.is(in, "in")
                && words.is(in - 1, ",")
                && !words.at(bare.end()).isWord()
                && IntStream.range(in + 1, bare.first()).anyMatch(i -> isTime(words, i));
    }

    private boolean isTime(Words words, int i) {
        boolean year = words.at(i).isNumber() && words.key(i).length() == YEAR;
        return year
                || months.contains(words.key(i))
                || nouns.of(words.key(i))
                        .filter(
                                noun ->
                                        new Counted(i, Optional.of(noun), Optional.empty(), true)
                                                .isTime())
                        .isPresent();
    }

    /** {@code 103 doden in Gent, 21 in Brugge}: the same kind of word follows both. */
    private boolean isAlike(Words words, Candidate full, Candidate bare) {
        int link = bare.first() - 1;
        String one = afterComma(words, full.end());
        String other = afterComma(words, bare.end());
        return (words.is(link, ",") || words.is(link, "en"))
                && bare.first() - full.end() <= REACH_ALIKE
                && alike.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    private static String afterComma(Words words, int i) {
        return words.key(words.is(i, ",") ? i + 1 : i);
    }

    /** {@code er inmiddels 256}, {@code werden er volgens Karin Smit 54}. */
    private boolean isAfterEr(Words words, Candidate bare) {
        int i = bare.first() - 1;
        while (i > bare.first() - REACH && isBetweenErAndNumber(words, i)) {
            i--;
        }
        return words.is(i, "er");
    }

    private boolean isBetweenErAndNumber(Words words, int i) {
        return afterEr.contains(words.key(i)) || words.is(i, "volgens") || words.capital(i);
    }

    /**
     * {@code verliest vier zetels en komt uit op vijftien}, {@code Volt (drie zetels), JA21 (3)},
     * {@code 900 Grieken naar Rome (500) en Bern (400)}.
     */
    private static boolean isOutcome(Words words, Candidate full, Candidate bare) {
        int before = bare.first() - 1;
        boolean ends = !words.at(bare.end()).isWord() || words.is(bare.end(), "en");
        boolean outcome =
                words.is(before, "naar") || (words.is(before, "op") && words.is(before - 1, "uit"));
        boolean brackets =
                words.is(before, "(")
                        && words.is(bare.end(), ")")
                        && (words.is(full.end(), ")") || words.capital(before - 1));
        return Among.stands(words, bare.first())
                || isAgainst(words, bare.first())
                || (outcome && (ends || words.is(full.first() - 1, "van")))
                || (brackets && bare.quantity().form() != Quantity.Form.AGE);
    }
}
