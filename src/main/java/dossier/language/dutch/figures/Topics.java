package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Phrases.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The topics of {@code topics.txt} and {@code units.txt}, and the words that lead to them. */
final class Topics {

    private static final String GAP = " … ";

    /** So many words have those at most that tell no event. */
    private static final int LONGEST_SILENT = 3;

    /** A verb whose particle stands apart: {@code pakte … op}. */
    record Separable(String[] particle, Topic topic) {}

    /** Words right before and right after a figure: {@code kreeg … wegens}. */
    private record Around(String[] before, String[] after, Topic topic) {}

    private final Nouns nouns = new Nouns();
    private final Map<String, Noun> tallies = new HashMap<>();
    private final Map<String, Topic> adjectives = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Phrases<Topic> events = new Phrases<>();
    private final Phrases<Boolean> silent = new Phrases<>();
    private final Phrases<Topic> followers = new Phrases<>();
    private final Phrases<Topic> priors = new Phrases<>();
    private final Map<String, List<Separable>> separables = new HashMap<>();
    private final List<Around> arounds = new ArrayList<>();
    private final Map<String, Topic> keys = new HashMap<>();

    Topics() {
        Topic topic = new Topic("", 0, Set.of(), Set.of());
        for (ListedLine line : ListedLine.of("dutch/topics.txt")) {
            if (line.head().startsWith("[")) {
                topic = topic(line.head(), keys.size());
                keys.put(topic.key(), topic);
            } else {
                add(topic, line);
            }
        }
        ListedLine.of("dutch/units.txt").forEach(this::addUnit);
        ListedLine.items(ListedLine.of("dutch/figures-clauses.txt"), "no-event")
                .forEach(words -> silent.add(words, true));
    }

    /** {@code [wounded compared settled] people}. */
    private static Topic topic(String heading, int rank) {
        int end = heading.indexOf(']');
        List<String> key = List.of(heading.substring(1, end).split(" "));
        String[] units = heading.substring(end + 1).strip().split(" ");
        return new Topic(
                key.get(0),
                rank,
                key.stream()
                        .skip(1)
                        .map(mark -> Topic.Mark.valueOf(mark.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                new LinkedHashSet<>(List.of(units)));
    }

    SortedSet<String> keys() {
        return new TreeSet<>(keys.keySet());
    }

    /** Those that {@code topics.txt} marks as {@code compared}. */
    SortedSet<String> compared() {
        return keys.values().stream()
                .filter(Topic::compared)
                .map(Topic::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Nouns nouns() {
        return nouns;
    }

    /** The topic of a word between a number and its noun: {@code dodelijke}. */
    Optional<Topic> ofAdjective(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /**
     * Whether a word between a number and its noun is said of people alone: {@code gesneuvelde}.
     */
    boolean isOfPeople(String word) {
        return persons.contains(word);
    }

    /** What a word that is itself a number of something counts: {@code dodental}. */
    Optional<Noun> ofTally(String word) {
        return Optional.ofNullable(tallies.get(word));
    }

    /** The topic of the words from token {@code i} on, right after a figure: {@code jaar} cel. */
    Optional<Topic> ofFollower(Words words, int i) {
        return first(followers.from(words, i));
    }

    /** The topic of the words right before a figure: {@code de lichamen van} vier mensen. */
    Optional<Topic> ofPrior(Words words, int first) {
        return first(priors.before(words, first));
    }

    /** The topic of the words on both sides of a figure: {@code kreeg} zes jaar {@code wegens}. */
    Optional<Topic> ofNeighbours(Words words, int first, int end) {
        return arounds.stream()
                .filter(around -> isAfter(words, end, around.after))
                .filter(around -> words.match(first - around.before.length, around.before))
                .map(Around::topic)
                .findFirst();
    }

    /** The topic of the clause's words from token {@code i} on: {@code om het leven}. */
    Optional<Topic> ofEvent(Words words, int i) {
        List<Phrase<Topic>> event = events.from(words, i);
        if (event.isEmpty() || isSilent(words, i)) {
            return Optional.empty();
        }
        // In "ter dood veroordeeld" the second word is no event of its own.
        List<Phrase<Topic>> around = events.from(words, i - 1);
        return first(around.isEmpty() || around.get(0).words().length == 1 ? event : around);
    }

    /** {@code van het bbp}: of what something is a share, and not what happens to it. */
    private boolean isSilent(Words words, int i) {
        for (int first = i - LONGEST_SILENT + 1; first <= i; first++) {
            List<Phrase<Boolean>> found = silent.from(words, first);
            if (!found.isEmpty() && first + found.get(0).words().length > i) {
                return true;
            }
        }
        return false;
    }

    /** The verbs with a particle that begin with this word. */
    List<Separable> separables(String word) {
        return separables.getOrDefault(word, List.of());
    }

    private static Optional<Topic> first(List<Phrase<Topic>> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).meaning());
    }

    private void add(Topic topic, ListedLine line) {
        switch (line.head()) {
            case "nouns" -> addNouns(topic, line);
            case "tally" -> line.items().forEach(word -> tallies.putIfAbsent(word, noun(topic)));
            case "with" -> line.items().forEach(word -> adjectives.putIfAbsent(word, topic));
            case "whom" -> persons.addAll(line.items());
            case "next" -> line.items().forEach(word -> followers.add(word, topic));
            case "before" -> line.items().forEach(words -> priors.add(words, topic));
            case "around" -> line.items().forEach(words -> arounds.add(around(words, topic)));
            case "events" -> line.items().forEach(event -> addEvent(event, topic));
            default -> throw new IllegalStateException("topics.txt: " + line.head());
        }
    }

    private void addNouns(Topic topic, ListedLine line) {
        line.items().forEach(noun -> nouns.add(noun, noun(topic)));
    }

    private static Noun noun(Topic topic) {
        return new Noun(topic.units().iterator().next(), Optional.of(topic));
    }

    /** Whether the words stand there; a point means any sign. */
    private static boolean isAfter(Words words, int i, String[] after) {
        boolean sign = !words.at(i).isWord() && !words.at(i).isNumber();
        return after[0].equals(".") ? sign : words.match(i, after);
    }

    private static Around around(String words, Topic topic) {
        int gap = words.indexOf(GAP);
        String after = words.substring(gap + GAP.length());
        return new Around(words.substring(0, gap).split(" "), after.split(" "), topic);
    }

    private void addEvent(String event, Topic topic) {
        int gap = event.indexOf(GAP);
        if (gap < 0) {
            events.add(event, topic);
            return;
        }
        String[] particle = event.substring(gap + GAP.length()).split(" ");
        separables
                .computeIfAbsent(event.substring(0, gap), verb -> new ArrayList<>())
                .add(new Separable(particle, topic));
    }

    /** {@code square metres area}: the topic is the last word, the unit what stands before it. */
    private void addUnit(ListedLine line) {
        int space = line.head().lastIndexOf(' ');
        String key = line.head().substring(space + 1);
        String unit = line.head().substring(0, space);
        Optional<Topic> topic = key.equals("-") ? Optional.empty() : Optional.of(measured(key));
        line.items().forEach(noun -> nouns.add(noun, new Noun(unit, topic)));
    }

    /** A topic of nouns alone, which gives way to every other. */
    private Topic measured(String key) {
        Topic measured = new Topic(key, Integer.MAX_VALUE, Set.of(), Set.of());
        keys.putIfAbsent(key, measured);
        return measured;
    }
}
