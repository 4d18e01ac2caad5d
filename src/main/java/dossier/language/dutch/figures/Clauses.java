package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Quantity.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads in the clause around a figure what happens to those counted. */
final class Clauses {

    /** No verb is looked for further away, however long the sentence. */
    private static final int REACH = 40;

    /** {@code van de kiezers} has no more words. */
    private static final int WHOLE = 2;

    private static final Set<String> PLACE = Set.of("in", "op", "achter", "aan", "bij", "naar");
    private static final Set<String> OPENING = Set.of(":", "?", "(");
    private static final Set<String> LINKS =
            Set.of("en", "of", ",", "zowel", "als", "plus", "maar");

    private static final List<String> PAST = List.of("de", "den", "te", "ten");

    private final Topics topics;
    private final Set<String> asides;
    private final ClauseEnds ends;
    private final Particles particles;

    Clauses(Topics topics) {
        this.topics = topics;
        List<ListedLine> lines = ListedLine.of("dutch/figures-clauses.txt");
        asides = Set.copyOf(ListedLine.items(lines, "aside"));
        ends = new ClauseEnds(lines);
        particles = new Particles(topics, ends);
    }

    /** The topic of the clause's event: first of what follows the figure, then of what precedes. */
    Optional<Topic> event(Words words, List<Candidate> candidates, int index) {
        Candidate figure = candidates.get(index);
        if (isMeans(words, figure)) {
            return Optional.empty();
        }
        Optional<Topic> behind = behind(words, candidates, index);
        boolean share = figure.quantity().form() == Form.SHARE;
        boolean whole = share || words.is(figure.end(), "van");
        if (behind.isPresent() && !whole) {
            return behind;
        }
        // In "kwam 33 procent van de kiezers opdagen" the verb begins before the figure.
        return ahead(words, candidates, index)
                .filter(topic -> behind.isEmpty() || topic.rank() < behind.get().rank())
                .or(() -> behind);
    }

    /** {@code redde hem met 2.000 soldaten}: with them somebody does it to others. */
    private static boolean isMeans(Words words, Candidate figure) {
        return words.is(figure.first() - 1, "met")
                && figure.counted().topic().filter(Topic::men).isPresent();
    }

    private Optional<Topic> behind(Words words, List<Candidate> candidates, int index) {
        Candidate figure = candidates.get(index);
        int stop = Math.min(words.sentenceEnd(figure.end() - 1), figure.end() + REACH);
        int next = index + 1;
        int linkedFrom = figure.end();
        boolean verb = false;
        boolean aside = false;
        boolean among = Among.stands(words, candidates, index);
        Optional<Topic> place = Optional.empty();
        for (int i = listEnd(words, figure.end()); i < stop; i = listEnd(words, i + 1)) {
            if (startOf(candidates, next) == i) {
                Candidate other = candidates.get(next++);
                if (!aside && !figure.isBeside(other) && !isLinked(words, linkedFrom, i)) {
                    return place;
                }
                linkedFrom = other.end();
                i = linkedFrom - 1;
                continue;
            }
            boolean comma = words.is(i, ",");
            boolean opens = comma && asides.contains(words.key(i + 1));
            boolean linked = !among && isLinked(words, i, startOf(candidates, next));
            boolean parted = comma && !opens && !aside && !linked;
            if (parted || endsBehind(words, figure, i, verb)) {
                return place;
            }
            aside = comma ? opens : aside;
            verb |= ends.isVerb(words.key(i));
            Optional<Topic> topic = aside ? Optional.empty() : topicAfter(words, i, figure, place);
            if (topic.isPresent() && !isPlace(words, figure, i)) {
                return topic;
            }
            place = topic.isPresent() ? topic : place;
            if (tells(figure) && particles.isPurpose(words, i, stop)) {
                return place;
            }
        }
        return place;
    }

    /**
     * Whether the words there only say where or among whom, so that what happens may follow: {@code
     * zes mensen in de cel zijn bezweken}, {@code 33 procent van de kiezers kwam opdagen}.
     */
    private static boolean isPlace(Words words, Candidate figure, int i) {
        boolean whole = words.is(figure.end(), "van") && i <= figure.end() + WHOLE;
        return whole || PLACE.contains(words.key(i));
    }

    /** What the words at {@code i} tell; after a place only what a verb tells that beats it. */
    private Optional<Topic> topicAfter(
            Words words, int i, Candidate figure, Optional<Topic> place) {
        boolean verbal =
                ends.isVerb(words.key(i))
                        || ends.isVerb(words.key(i - 1))
                        || ends.isVerb(words.key(i + 1))
                        || !words.at(i + 1).isWord();
        return topicAt(words, i, figure)
                .filter(topic -> place.isEmpty() || (verbal && topic.rank() < place.get().rank()));
    }

    /** Whether the clause ends at a token, or one begins there that is about others. */
    private boolean endsBehind(Words words, Candidate figure, int i, boolean verb) {
        return isOfOthers(words, figure.end(), i)
                || ends.stand(words, i)
                || (words.is(i, "en") && (verb || isFinite(words, i + 1)));
    }

    /** {@code en arresteerde de politie}: a verb that begins the next clause. */
    private boolean isFinite(Words words, int i) {
        String word = words.key(i);
        boolean past = PAST.stream().anyMatch(word::endsWith) && !word.startsWith("ge");
        return ends.isVerb(word) || (past && topics.ofEvent(words, i).isPresent());
    }

    /** The token after {@code , soldaten en brandweerlieden}; the first token where no list is. */
    private int listEnd(Words words, int first) {
        int i = first;
        while (words.is(i, ",") && isPlural(words, i + 1)) {
            i += 2;
        }
        return i > first && words.is(i, "en") && isPlural(words, i + 1) ? i + 2 : first;
    }

    private boolean isPlural(Words words, int i) {
        String word = words.key(i);
        return words.at(i).isWord()
                && (word.endsWith("en") || word.endsWith("s"))
                && !ends.isVerb(word)
                && !ends.contain(word)
                && !asides.contains(word)
                && topics.ofEvent(words, i).isEmpty();
    }

    /**
     * Whether a clause begins that is about others than those counted: {@code familieleden van
     * mensen die vastzitten}, {@code vrouwen van wie de man is gedood}.
     */
    private static boolean isOfOthers(Words words, int counted, int i) {
        if (words.is(i, "wie")) {
            return words.is(i - 1, "van") && i - 1 == counted;
        }
        boolean other =
                isOf(words, i - 2)
                        || (Particles.isDeterminer(words.key(i - 2)) && isOf(words, i - 3));
        return words.is(i, "die") && i > counted && other && !words.capital(i - 1);
    }

    private static boolean isOf(Words words, int i) {
        return words.is(i, "van") || words.is(i, "voor");
    }

    /** Whether what is counted tells a topic by itself, and more than that it is people. */
    private static boolean tells(Candidate figure) {
        Optional<String> told = figure.counted().topic().map(Topic::key);
        return told.isPresent() && !told.equals(figure.unit());
    }

    private Optional<Topic> ahead(Words words, List<Candidate> candidates, int index) {
        Candidate figure = candidates.get(index);
        if (figure.counted().topic().filter(Topic::settled).isPresent()) {
            return Optional.empty();
        }
        boolean answer = words.is(figure.first() - 1, "?");
        int start = words.sentenceStart(answer ? figure.first() - 1 : figure.first());
        int stop = Math.max(start, figure.first() - REACH);
        int previous = index - 1;
        int linkedTo = figure.first();
        for (int i = figure.first() - 1; i >= stop; i--) {
            if (previous >= 0 && candidates.get(previous).end() == i + 1) {
                Candidate other = candidates.get(previous);
                if (!figure.isBeside(other) && !isLinked(words, i + 1, linkedTo)) {
                    return Optional.empty();
                }
                i = other.first();
                linkedTo = other.first();
                previous--;
                continue;
            }
            boolean list = isLinked(words, i, linkedTo) && previous >= 0;
            if (isBefore(words, figure.first(), i)) {
                continue;
            }
            if (ends.stand(words, i) || (isBreak(words, i) && !list)) {
                return Optional.empty();
            }
            Optional<Topic> topic = topicAt(words, i, figure);
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Kosten: 400 euro}, {@code Het loon? 900 euro}, {@code de inflatie (9 procent)}, {@code
     * werd derde, met 5 procent}.
     */
    private static boolean isBefore(Words words, int figure, int i) {
        boolean right = i == figure - 1 && OPENING.contains(words.key(i));
        return right || (i == figure - 2 && words.is(i, ",") && words.is(i + 1, "met"));
    }

    /** What a verb tells with its particle comes before what it tells alone. */
    private Optional<Topic> topicAt(Words words, int i, Candidate figure) {
        return particles
                .separable(words, i)
                .filter(figure::holds)
                .or(() -> topics.ofEvent(words, i).filter(figure::holds));
    }

    private static boolean isBreak(Words words, int i) {
        return words.is(i, ",") || words.is(i, "en");
    }

    /** Whether only {@code en} or a comma stands between. */
    private static boolean isLinked(Words words, int from, int to) {
        if (to - from > 2 || to <= from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!LINKS.contains(words.key(i))) {
                return false;
            }
        }
        return true;
    }

    private static int startOf(List<Candidate> candidates, int index) {
        return index < candidates.size() ? candidates.get(index).first() : Integer.MAX_VALUE;
    }
}
