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

    /** Who {@code 2500 man} are was named at most so many sentences before. */
    private static final int SENTENCES = 2;

    /** A number goes on with what one of these before it counts. */
    private static final int NUMBERS = 8;

    private static final Set<String> LINKS = Set.of("en", "of", "à", "á");
    private static final String[] INSTEAD = {"in", "plaats", "van"};
    private static final Set<String> ARE = Set.of("waren", "zijn");
    private static final Set<String> WE = Set.of("ze", "zij", "we", "wij");
    private static final Set<String> WHOLE =
            Set.of("de", "die", "deze", "hun", "onze", "zijn", "haar", "mijn");

    /** {@code negen van de tien} is a share of all. */
    private static final Set<BigDecimal> SHARES =
            Set.of(BigDecimal.valueOf(10), BigDecimal.valueOf(100));

    /** So many words stand at most between a comma and the number of an apposition. */
    private static final int MODIFIERS = 3;

    private final Topics topics;
    private final CountedReader counted;
    private final Continuations continuations;

    Ellipses(Topics topics, CountedReader counted, Continuations continuations) {
        this.topics = topics;
        this.counted = counted;
        this.continuations = continuations;
    }

    /** The same candidates, with what they count where it can be told. */
    List<Candidate> filled(Words words, List<Candidate> candidates) {
        List<Candidate> filled = new ArrayList<>(candidates);
        boolean shared = false;
        for (int k = filled.size() - 2; k >= 0; k--) {
            boolean listed = shared && isListed(words, filled.get(k), filled.get(k + 1));
            shared = listed || sharesNext(words, filled.get(k), filled.get(k + 1));
            if (shared) {
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
        boolean mentioned =
                Reckoned.stands(words, found.first()) || words.is(found.first() - 1, ":");
        return company(words, found)
                .or(() -> apposed(words, found))
                .or(() -> mentioned ? mentioned(words, found) : none())
                .map(found::counting)
                .orElse(found);
    }

    /**
     * {@code van vier naar 14 zetels}, {@code van 24 en 31 jaar}, {@code 227 van de 290 leden},
     * {@code zes in plaats van acht jaar}.
     */
    private static boolean sharesNext(Words words, Candidate bare, Candidate next) {
        if (bare.counted().named() || next.counted().noun().isEmpty()) {
            return false;
        }
        int end = afterAdjective(words, bare.end());
        boolean linked = next.first() == end + 1 && isLink(words, bare.first(), end);
        boolean some =
                next.first() == bare.end() + 2
                        && words.is(end, "van")
                        && WHOLE.contains(words.key(bare.end() + 1))
                        && !SHARES.contains(next.quantity().most());
        return linked || isInstead(words, end, next.first()) || some;
    }

    /** {@code van vier naar 14 zetels}, {@code met 60 tegen twee stemmen}; {@code vier of vijf}. */
    private static boolean isLink(Words words, int number, int i) {
        return switch (words.key(i)) {
            case "naar" -> words.is(number - 1, "van");
            case "tegen" -> words.is(number - 1, "met");
            case "maar" -> words.is(number - 1, "geen") || words.is(number - 1, "niet");
            default -> LINKS.contains(words.key(i));
        };
    }

    /** Whether only {@code in plaats van} stands there. */
    static boolean isInstead(Words words, int from, int to) {
        return words.match(from, INSTEAD) && to == from + INSTEAD.length;
    }

    /** {@code zes, acht} in {@code zes, acht en negen jaar}. */
    private static boolean isListed(Words words, Candidate bare, Candidate next) {
        return !bare.counted().named()
                && words.is(bare.end(), ",")
                && next.first() == bare.end() + 1;
    }

    /** {@code vijf Oezbeekse} en twee Turkse bedrijven. */
    private static int afterAdjective(Words words, int i) {
        boolean adjective = words.key(i).endsWith("e") && words.is(i + 1, "en");
        return adjective && words.capital(i) ? i + 1 : i;
    }

    private static Optional<Noun> none() {
        return Optional.empty();
    }

    /** Of whom these are a part: {@code gewonden, onder wie drie agenten}. */
    Optional<Topic> whole(Words words, Candidate part) {
        return Among.stands(words, part.first())
                ? mentioned(words, part)
                        .filter(noun -> part.unit().equals(Optional.of(noun.unit())))
                        .flatMap(Noun::topic)
                : Optional.empty();
    }

    /** What was named in its sentence without a number: {@code er vielen doden}. */
    private Optional<Noun> mentioned(Words words, Candidate bare) {
        return mentioned(words, bare.first(), words.sentence(bare.first()), Topic::compared);
    }

    /** {@code De CSTO stuurt militairen. Het gaat om 2500 man}; {@code Armenië levert 100 man}. */
    private Optional<Noun> men(Words words, Candidate found) {
        boolean men = found.counted().named() && words.is(found.end() - 1, "man");
        if (!men) {
            return none();
        }
        return continuations.isSent(words, found.first())
                ? topics.nouns().of("soldaten")
                : mentioned(
                        words,
                        found.first(),
                        words.sentence(found.first()) - SENTENCES,
                        Topic::men);
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

    private Optional<Noun> earlier(Words words, List<Candidate> candidates, int k) {
        int j = k - 1;
        int last = Math.max(0, k - NUMBERS);
        // In "drie jaar, waarvan twee voorwaardelijk" what is said of is time.
        boolean part = Among.stands(words, candidates.get(k).first());
        while (j >= last
                && !(part && candidates.get(j).counted().isTime())
                && countsNothing(candidates.get(j))) {
            j--;
        }
        return j >= last && continuations.goesOn(words, candidates, j, k)
                ? candidates.get(j).counted().noun()
                : Optional.empty();
    }

    /** A share is of what another number counts, and time passes beside it. */
    private static boolean countsNothing(Candidate candidate) {
        return candidate.counted().noun().isEmpty()
                || candidate.counted().isTime()
                || candidate.quantity().form() == Form.SHARE;
    }

    /** {@code de doden, officieel 225,}: so many are those right before it. */
    private Optional<Noun> apposed(Words words, Candidate bare) {
        int i = bare.first() - 1;
        while (i > bare.first() - MODIFIERS && continuations.isSoToSay(words, i)) {
            i--;
        }
        boolean commas = words.is(i, ",") && words.is(bare.end(), ",");
        boolean brackets = words.is(i, "(") && words.is(bare.end(), ")");
        return commas || brackets
                ? topics.nouns().of(words.key(i - 1)).filter(Ellipses::isCompared)
                : Optional.empty();
    }

    /** {@code ze waren met zo'n 4000}, {@code met 300 waren ze}: so many people. */
    private Optional<Noun> company(Words words, Candidate bare) {
        int met = bare.first() - 1;
        int verb = bare.end();
        boolean are =
                (ARE.contains(words.key(verb)) && WE.contains(words.key(verb + 1)))
                        || (ARE.contains(words.key(met - 1)) && WE.contains(words.key(met - 2)))
                        || (WE.contains(words.key(met - 1)) && ARE.contains(words.key(met - 2)));
        return words.is(met, "met") && are ? topics.nouns().of("mensen") : none();
    }

    private static boolean isCompared(Noun noun) {
        return noun.topic().filter(Topic::compared).isPresent();
    }
}
