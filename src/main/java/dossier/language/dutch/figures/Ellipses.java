package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Quantity.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a number by itself counts, where the text has said it elsewhere: {@code van vier naar
 * 14 zetels}, {@code het dodental steeg tot 319}, {@code van de 130 renners haalden er 85 de
 * eindstreep} (ANS, "kwantitatief er").
 */
final class Ellipses {

    /** No further from a number stands the word that says what is counted. */
    private static final int REACH = 30;

    /** {@code er} stands for what one of these sentences before it named. */
    private static final int SENTENCES = 2;

    /** And what one of these numbers before it counts. */
    private static final int NUMBERS = 8;

    private static final Set<String> AMONG = Set.of("waaronder", "waarvan");
    private static final Set<String> BEFORE_WIE = Set.of("onder", "van");
    private static final Set<String> SPOKEN =
            Set.of("sprake", "spreekt", "spreken", "sprak", "spraken", "gewag");
    private static final Set<String> LINKS = Set.of("naar", "en", "of", "à");
    private static final Set<String> WHOLE = Set.of("de", "die", "deze", "hun", "onze");

    /** {@code negen van de tien} is a share of all. */
    private static final Set<BigDecimal> SHARES =
            Set.of(BigDecimal.valueOf(10), BigDecimal.valueOf(100));

    /** So many words stand at most between {@code op} and a number that it reckons. */
    private static final int MODIFIERS = 3;

    /** A source between two numbers has no more words. */
    private static final int REACH_OF_SOURCE = 6;

    private static final Set<String> AFTER_ER =
            Set.of("nog", "al", "maar", "zelfs", "slechts", "inmiddels", "intussen", "ook");

    private final Topics topics;
    private final CountedReader counted;

    Ellipses(Topics topics, CountedReader counted) {
        this.topics = topics;
        this.counted = counted;
    }

    /** The same candidates, with what they count where it can be told. */
    List<Candidate> filled(Words words, List<Candidate> candidates) {
        List<Candidate> filled = new ArrayList<>(candidates);
        for (int k = filled.size() - 2; k >= 0; k--) {
            if (sharesNext(words, filled.get(k), filled.get(k + 1))) {
                filled.set(k, filled.get(k).counting(filled.get(k + 1).counted()));
            }
        }
        for (int k = 0; k < filled.size(); k++) {
            filled.set(k, filled(words, filled, k));
        }
        return filled;
    }

    private Candidate filled(Words words, List<Candidate> candidates, int k) {
        Candidate found = candidates.get(k);
        if (found.counted().named()) {
            return men(words, found).map(found::counting).orElse(found);
        }
        Optional<Noun> tally = tally(words, found);
        if (tally.isPresent()) {
            return found.counting(tally.get());
        }
        Optional<Noun> before = earlier(words, candidates, k);
        if (before.isPresent()) {
            return found.counting(before.get()).goingOn();
        }
        return isReckoned(words, found.first())
                ? mentioned(words, found).map(found::counting).orElse(found)
                : found;
    }

    /** {@code van vier naar 14 zetels}, {@code van 24 en 31 jaar}, {@code 227 van de 290 leden}. */
    private static boolean sharesNext(Words words, Candidate bare, Candidate next) {
        if (bare.counted().named() || next.counted().noun().isEmpty()) {
            return false;
        }
        String link = words.key(bare.end());
        boolean linked =
                next.first() == bare.end() + 1
                        && LINKS.contains(link)
                        && (!link.equals("naar") || words.is(bare.first() - 1, "van"));
        boolean some =
                next.first() == bare.end() + 2
                        && link.equals("van")
                        && WHOLE.contains(words.key(bare.end() + 1))
                        && !SHARES.contains(next.quantity().most());
        return linked || some;
    }

    private static Optional<Noun> none() {
        return Optional.empty();
    }

    /** What was named in its sentence without a number: {@code er vielen doden}. */
    private Optional<Noun> mentioned(Words words, Candidate bare) {
        return mentioned(words, bare.first(), words.sentence(bare.first()), Topic::compared);
    }

    /** {@code De CSTO stuurt militairen. Het gaat om 2500 man}. */
    private Optional<Noun> men(Words words, Candidate found) {
        boolean men = found.counted().named() && words.is(found.end() - 1, "man");
        return men
                ? mentioned(
                        words, found.first(), words.sentence(found.first()) - SENTENCES, Topic::men)
                : none();
    }

    /** The nearest noun before a token, in a sentence from this one on, that tells a topic. */
    private Optional<Noun> mentioned(
            Words words, int before, int sentence, Predicate<Topic> wanted) {
        int stop = Math.max(0, before - REACH);
        for (int i = before - 1; i >= stop && words.sentence(i) >= sentence; i--) {
            Optional<Noun> noun =
                    topics.nouns()
                            .at(words, i)
                            .map(Nouns.Found::noun)
                            .filter(found -> found.topic().filter(wanted).isPresent());
            if (noun.isPresent()) {
                return noun;
            }
        }
        return none();
    }

    /** {@code het dodental}, {@code het aantal gewonden} before it in its sentence. */
    private Optional<Noun> tally(Words words, Candidate bare) {
        int stop = Math.max(words.sentenceStart(bare.first()), bare.first() - REACH);
        for (int i = bare.first() - 1; i >= stop; i--) {
            Optional<Noun> tally =
                    words.is(i, "aantal")
                            ? number(words, counted.after(words, i + 1), bare.first())
                            : topics.ofTally(words.key(i));
            if (tally.isPresent()) {
                return tally;
            }
        }
        return Optional.empty();
    }

    /** {@code het aantal soldaten dat om het leven kwam}: what happened to them is counted. */
    private Optional<Noun> number(Words words, Counted whole, int end) {
        if (whole.noun().isEmpty() || !words.is(whole.end(), "dat")) {
            return whole.noun();
        }
        for (int i = whole.end() + 1; i < end && !words.is(i, ","); i++) {
            Optional<Noun> event =
                    topics.ofEvent(words, i)
                            .filter(topic -> whole.noun().get().isOf(topic.units()))
                            .map(topic -> new Noun(whole.noun().get().unit(), Optional.of(topic)));
            if (event.isPresent()) {
                return event;
            }
        }
        return whole.noun();
    }

    private static Optional<Noun> earlier(Words words, List<Candidate> candidates, int k) {
        Candidate bare = candidates.get(k);
        int j = k - 1;
        int last = Math.max(0, k - NUMBERS);
        while (j >= last && countsNothing(candidates.get(j))) {
            j--;
        }
        if (j < last || candidates.get(j).counted().isTime()) {
            return Optional.empty();
        }
        Candidate full = candidates.get(j);
        int apart = words.sentence(bare.first()) - words.sentence(full.first());
        boolean told =
                (apart <= SENTENCES && (isAfterEr(words, bare) || isSaid(words, bare.first())))
                        || (apart == 0 && isReckoned(words, bare.first()))
                        || (apart == 0
                                && j == k - 1
                                && (isOutcome(words, full, bare)
                                        || isOfAnotherSource(words, full, bare)
                                        || isOfAnother(words, full, bare)));
        return told ? full.counted().noun() : Optional.empty();
    }

    /** A share is of what another number counts. */
    private static boolean countsNothing(Candidate candidate) {
        return candidate.counted().noun().isEmpty() || candidate.quantity().form() == Form.SHARE;
    }

    /** Whether {@code onder wie}, {@code van wie} or the like stands before token {@code i}. */
    static boolean isAmong(Words words, int i) {
        return AMONG.contains(words.key(i - 1))
                || (words.is(i - 1, "wie") && BEFORE_WIE.contains(words.key(i - 2)));
    }

    /** {@code Reuters houdt het op zowat 1500}, {@code komt uit op honderden}. */
    static boolean isReckoned(Words words, int number) {
        for (int i = number - 1; i >= number - 1 - MODIFIERS; i--) {
            if (words.is(i, "op")) {
                return words.is(i - 1, "het") || words.is(i - 1, "uit");
            }
        }
        return false;
    }

    /** {@code Er was sprake van 164}, {@code de politie spreekt van ruim 230}. */
    private static boolean isSaid(Words words, int number) {
        for (int i = number - 1; i >= number - MODIFIERS; i--) {
            if (words.is(i, "van")) {
                return SPOKEN.contains(words.key(i - 1));
            }
        }
        return false;
    }

    /** {@code twintig doden, volgens de artsen zeker 45}: a source and no noun. */
    private static boolean isOfAnotherSource(Words words, Candidate full, Candidate bare) {
        return words.is(full.end(), ",")
                && words.is(full.end() + 1, "volgens")
                && bare.first() - full.end() <= REACH_OF_SOURCE
                && !words.at(bare.end()).isWord();
    }

    /** {@code Armenië stuurt honderd militairen, Tadzjikistan 200}: only a name stands between. */
    private static boolean isOfAnother(Words words, Candidate full, Candidate bare) {
        int name = full.end() + 1;
        if (!words.is(full.end(), ",") && !words.is(full.end(), "en")) {
            return false;
        }
        for (int i = name; i < bare.first(); i++) {
            if (!words.capital(i) && !words.is(i, "-")) {
                return false;
            }
        }
        return bare.first() > name;
    }

    private static boolean isAfterEr(Words words, Candidate bare) {
        int before = bare.first() - 1;
        return words.is(AFTER_ER.contains(words.key(before)) ? before - 1 : before, "er");
    }

    /**
     * {@code verliest vier zetels en komt uit op vijftien}, {@code Volt (drie zetels), JA21 (3)}.
     */
    private static boolean isOutcome(Words words, Candidate full, Candidate bare) {
        int before = bare.first() - 1;
        boolean ends = !words.at(bare.end()).isWord() || words.is(bare.end(), "en");
        boolean outcome =
                words.is(before, "naar") || (words.is(before, "op") && words.is(before - 1, "uit"));
        boolean brackets =
                words.is(before, "(") && words.is(bare.end(), ")") && words.is(full.end(), ")");
        return isAmong(words, bare.first())
                || (ends && outcome)
                || (brackets && bare.quantity().form() != Form.AGE);
    }
}
