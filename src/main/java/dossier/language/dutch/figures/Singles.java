package dossier.language.dutch.figures;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the article {@code een} from the number: {@code een op de vijf}, {@code een jaar cel},
 * {@code een dode en vijf gewonden}.
 */
final class Singles {

    /** No further before a toll stands its verb. */
    private static final int REACH = 8;

    private static final Set<String> FELL = Set.of("viel", "vielen", "gevallen", "vallen");

    private final Topics topics;
    private final QuantityReader quantities;

    Singles(Topics topics, QuantityReader quantities) {
        this.topics = topics;
        this.quantities = quantities;
    }

    /** Whether {@code een} stands there and counts nothing. */
    boolean isArticle(Words words, int i) {
        if (!words.is(i, "een")) {
            return false;
        }
        boolean share = words.is(i + 1, "op") && words.is(i + 2, "de");
        return !share && !isSentence(words, i) && !isToll(words, i);
    }

    /** {@code een jaar cel}. */
    private boolean isSentence(Words words, int i) {
        boolean time = topics.nouns().of(words.key(i + 1)).filter(Noun::isTime).isPresent();
        return time && topics.ofFollower(words, i + 2).filter(Topic::single).isPresent();
    }

    /** {@code er viel een dode}, {@code een dode en vijf gewonden}; not {@code een dode vis}. */
    private boolean isToll(Words words, int i) {
        boolean one =
                topics.nouns()
                        .of(words.key(i + 1))
                        .flatMap(Noun::topic)
                        .filter(Topic::single)
                        .isPresent();
        boolean alone = !words.at(i + 2).isWord() || words.is(i + 2, "en");
        return one && ((alone && isFallen(words, i)) || isBesideNumber(words, i));
    }

    private static boolean isFallen(Words words, int i) {
        int first = Math.max(words.sentenceStart(i), i - REACH);
        return IntStream.range(first, i).anyMatch(k -> FELL.contains(words.key(k)));
    }

    private boolean isBesideNumber(Words words, int i) {
        boolean before = words.is(i - 1, "en") && quantities.isNumber(words, i - 3);
        boolean after = words.is(i + 2, "en") && quantities.isNumber(words, i + 3);
        return before || after;
    }
}
