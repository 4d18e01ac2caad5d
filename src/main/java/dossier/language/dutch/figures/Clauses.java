package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Topics.Separable;
import java.util.HashSet;
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
    private static final Set<String> LINKS = Set.of("en", "of", ",", "zowel", "als", "plus");

    private static final List<String> PAST = List.of("de", "den", "te", "ten");

    private final Topics topics;
    private final Set<String> ends;
    private final Set<String> asides;
    private final Set<String> verbs;

    Clauses(Topics topics) {
        this.topics = topics;
        List<ListedLine> lines = ListedLine.of("dutch/figures-clauses.txt");
        ends = new HashSet<>(ListedLine.items(lines, "ends"));
        ends.addAll(List.of(ListedLine.items(lines, "signs").get(0).split(" ")));
        asides = Set.copyOf(ListedLine.items(lines, "aside"));
        verbs = Set.copyOf(ListedLine.items(lines, "verbs"));
    }

    /** The topic of the clause's event: first of what follows the figure, then of what precedes. */
    Optional<Topic> event(Words words, List<Candidate> candidates, int index) {
        Optional<Topic> behind = behind(words, candidates, index);
        boolean whole = words.is(candidates.get(index).end(), "van");
        if (behind.isPresent() && !whole) {
            return behind;
        }
        // In "kwam 33 procent van de kiezers opdagen" the verb begins before the figure.
        return ahead(words, candidates, index)
                .filter(topic -> behind.isEmpty() || topic.rank() < behind.get().rank())
                .or(() -> behind);
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
            verb |= verbs.contains(words.key(i));
            Optional<Topic> topic = aside ? Optional.empty() : topicAfter(words, i, figure, place);
            if (topic.isPresent() && !isPlace(words, figure, i)) {
                return topic;
            }
            place = topic.isPresent() ? topic : place;
            if (tells(figure) && isPurpose(words, i, stop)) {
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
                verbs.contains(words.key(i))
                        || verbs.contains(words.key(i - 1))
                        || verbs.contains(words.key(i + 1))
                        || !words.at(i + 1).isWord();
        return topicAt(words, i, figure)
                .filter(topic -> place.isEmpty() || (verbal && topic.rank() < place.get().rank()));
    }

    /** Whether the clause ends at a token, or one begins there that is about others. */
    private boolean endsBehind(Words words, Candidate figure, int i, boolean verb) {
        return isOfOthers(words, figure.end(), i)
                || isEnd(words, i)
                || (words.is(i, "en") && (verb || isFinite(words, i + 1)));
    }

    /** {@code en arresteerde de politie}: a verb that begins the next clause. */
    private boolean isFinite(Words words, int i) {
        String word = words.key(i);
        boolean past = PAST.stream().anyMatch(word::endsWith) && !word.startsWith("ge");
        return verbs.contains(word) || (past && topics.ofEvent(words, i).isPresent());
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
                && !verbs.contains(word)
                && !ends.contains(word)
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
                isOf(words, i - 2) || (isDeterminer(words.key(i - 2)) && isOf(words, i - 3));
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

    /**
     * Whether it is said from here on what they are to do, which happens to others: {@code 2.000
     * soldaten om burgers te redden}.
     */
    private boolean isPurpose(Words words, int om, int stop) {
        if (!words.is(om, "om")) {
            return false;
        }
        for (int i = om + 1; i < stop && !isEnd(words, i); i++) {
            if (words.is(i, "te")) {
                return true;
            }
        }
        return false;
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
            if (isEnd(words, i) || (isBreak(words, i) && !list)) {
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
        return separable(words, i)
                .filter(figure::holds)
                .or(() -> topics.ofEvent(words, i).filter(figure::holds));
    }

    /** {@code pakte} … {@code op}, the particle at the end of its clause. */
    private Optional<Topic> separable(Words words, int verb) {
        for (Separable listed : topics.separables(words.key(verb))) {
            int stop = Math.min(words.sentenceEnd(verb), verb + REACH);
            for (int i = verb + 1; i < stop && !isEnd(words, i); i++) {
                int after = i + listed.particle().length;
                boolean last =
                        !words.at(after).isNumber()
                                && !isDeterminer(words.key(after))
                                && !isPurpose(words, i, stop);
                if (words.match(i, listed.particle()) && last) {
                    return Optional.of(listed.topic());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition and not a verb's particle stands before it. */
    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "de", "het", "een", "deze", "dit", "die", "dat", "hun", "zijn", "haar", "te" ->
                    true;
            default -> false;
        };
    }

    /** Where a clause ends; {@code kwamen toen} and {@code maar 41} are no ends. */
    private boolean isEnd(Words words, int i) {
        boolean adverb =
                (words.is(i, "toen") && verbs.contains(words.key(i - 1)))
                        || (words.is(i, "maar") && words.at(i + 1).isNumber());
        return ends.contains(words.key(i)) && !adverb;
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
