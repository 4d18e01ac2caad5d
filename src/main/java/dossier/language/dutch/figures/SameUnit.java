package dossier.language.dutch.figures;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows where a number by itself can only be of what the figure right before it counts: {@code 21
 * procent; de groenen haalden 17,3}, {@code 350 euro voor wat vorig jaar 120 kostte}.
 */
final class SameUnit {

    /** A verb that tells where it went stands no further from {@code naar}. */
    private static final int REACH = 6;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<String> COST = Set.of("kost", "kostte", "kosten", "kostten");
    private static final Set<String> PARALLEL = Set.of("om", "op");
    private static final Set<String> MEASURED = Set.of("van", "een", "kracht", "magnitude");
    private static final Set<String> TOTAL = Set.of("totaal", "samen", "alles");
    private static final Set<String> TO = Set.of("naar", "tot", "op");
    private static final Set<String> WENT =
            Set.of(
                    "klimt", "klom", "klimmen", "klommen", "zakt", "zakte", "zakken", "zakten",
                    "stijgt", "steeg", "stijgen", "stegen", "daalt", "daalde", "dalen", "daalden");
    private static final Set<String> ASSUMES = Set.of("gaat", "gaan", "ging", "gingen");

    private SameUnit() {}

    /**
     * Whether a number is of the unit of the figure right before it.
     *
     * @param full that figure, in this sentence or the one before
     */
    static boolean holds(Words words, Candidate full, Candidate bare) {
        boolean percent = full.unit().filter("percent"::equals).isPresent();
        boolean money = full.counted().noun().filter(Noun::isMoney).isPresent();
        return (percent && (isDecimal(words, bare) || isWent(words, bare)))
                || (money && (COST.contains(words.key(bare.end())) || isTotal(words, bare)))
                || isAssumed(words, bare.first())
                || isParallel(words, full, bare);
    }

    /** {@code gaat het om 300 doden, in Gent om 40}: the same preposition once more. */
    private static boolean isParallel(Words words, Candidate full, Candidate bare) {
        return PARALLEL.contains(words.key(full.first() - 1))
                && words.is(bare.first() - 1, words.key(full.first() - 1))
                && words.is(full.end(), ",")
                && bare.first() - full.end() <= REACH
                && !words.at(bare.end()).isWord();
    }

    /**
     * {@code 17,3}: a number with a comma measures; not {@code 5,8 op de schaal van Richter},
     * {@code een kracht van 5,8}.
     */
    private static boolean isDecimal(Words words, Candidate bare) {
        return words.key(bare.quantity().first()).indexOf(',') > 0
                && isPart(bare)
                && !MEASURED.contains(words.key(bare.first() - 1))
                && !words.is(bare.end(), "op");
    }

    /** {@code 196 euro, in totaal 5 miljard}. */
    private static boolean isTotal(Words words, Candidate bare) {
        return TOTAL.contains(words.key(bare.first() - 1)) && !words.at(bare.end()).isWord();
    }

    /** {@code zakte tot onder de 6}. */
    private static boolean isWent(Words words, Candidate bare) {
        int stop = Math.max(words.sentenceStart(bare.first()), bare.first() - REACH);
        boolean to =
                TO.contains(words.key(bare.first())) || TO.contains(words.key(bare.first() - 1));
        return to
                && isPart(bare)
                && (!words.at(bare.end()).isWord() || words.is(bare.end(), "en"))
                && IntStream.range(stop, bare.first()).anyMatch(i -> WENT.contains(words.key(i)));
    }

    private static boolean isPart(Candidate bare) {
        return bare.quantity().most().compareTo(WHOLE) <= 0;
    }

    /** {@code de raad gaat uit van 93.000}: what another source takes for true. */
    private static boolean isAssumed(Words words, int first) {
        return words.is(first - 1, "van")
                && words.is(first - 2, "uit")
                && ASSUMES.contains(words.key(first - 3));
    }

    /** {@code van 430 naar 520 per dollar}: so much of one currency for another. */
    static boolean isRate(Words words, Candidate found, Nouns nouns) {
        int end = found.end();
        int per = words.is(end, "naar") && words.at(end + 1).isNumber() ? end + 2 : end;
        return words.is(per, "per")
                && nouns.of(words.key(per + 1)).filter(Noun::isMoney).isPresent();
    }
}
