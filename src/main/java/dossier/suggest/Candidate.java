package dossier.suggest;

import dossier.model.EntityType;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the articles say of one name, gathered sighting by sighting. */
final class Candidate {

    private static final int MAX_PLACES = 3;
    private static final int MAX_NEIGHBOURS = 6;

    /** A strong sign makes even a doubtful word a name. */
    private static final int STRONG = 4;

    private static final Comparator<Map.Entry<String, Integer>> MOST_PRINTED =
            Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(e -> e.getKey().length())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /** How often a cue was seen, and the first word that gave it. */
    private record Seen(int times, String word) {}

    private final String key;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final EnumMap<EntityType, EnumMap<Cue, Seen>> votes = new EnumMap<>(EntityType.class);
    private final TreeSet<SourceLocation> places = new TreeSet<>();
    private final TreeSet<String> neighbours = new TreeSet<>();
    private final BitSet articles = new BitSet();
    private int count;
    private boolean firm;

    Candidate(String key) {
        this.key = key;
    }

    /** Whether one more place would be shown. */
    boolean wantsPlace() {
        return places.size() < MAX_PLACES;
    }

    void add(String spelling, int article, boolean isFirm) {
        spellings.merge(spelling, 1, Integer::sum);
        articles.set(article);
        count++;
        firm |= isFirm;
    }

    void add(SourceLocation place) {
        places.add(place);
        if (places.size() > MAX_PLACES) {
            places.pollLast();
        }
    }

    /** Notes a name that stands in a list with this one: its key, or its entity's id. */
    void addNeighbour(String name) {
        if (neighbours.size() < MAX_NEIGHBOURS) {
            neighbours.add(name);
        }
    }

    List<String> neighbours() {
        return List.copyOf(neighbours);
    }

    void add(Vote vote) {
        add(vote.type(), vote.cue(), new Seen(1, vote.word()));
    }

    private void add(EntityType type, Cue cue, Seen seen) {
        votes.computeIfAbsent(type, t -> new EnumMap<>(Cue.class))
                .merge(cue, seen, (a, b) -> new Seen(a.times() + b.times(), a.word()));
    }

    /** Takes over all that is known of another spelling of the name. */
    void absorb(Candidate other) {
        other.spellings.forEach((text, times) -> spellings.merge(text, times, Integer::sum));
        absorbUses(other);
    }

    /** Takes over all that is known of its genitive, whose spelling says nothing new. */
    void absorbGenitive(Candidate genitive) {
        spellings.merge(spelling(), genitive.count, Integer::sum);
        absorbUses(genitive);
    }

    private void absorbUses(Candidate other) {
        other.votes.forEach((type, cues) -> cues.forEach((cue, seen) -> add(type, cue, seen)));
        other.places.forEach(this::add);
        other.neighbours.forEach(this::addNeighbour);
        articles.or(other.articles);
        count += other.count;
        firm |= other.firm;
    }

    String key() {
        return key;
    }

    int count() {
        return count;
    }

    int articleCount() {
        return articles.cardinality();
    }

    boolean sharesArticleWith(Candidate other) {
        return articles.intersects(other.articles);
    }

    boolean isFirm() {
        return firm;
    }

    boolean hasStrongCue() {
        return score(type()) >= STRONG;
    }

    /** Whether its type is known by more than its capitals. */
    boolean isTypeKnown() {
        return votes(type()).keySet().stream()
                .anyMatch(cue -> cue != Cue.WORDS && cue != Cue.ACRONYM);
    }

    boolean hasEnding() {
        return votes.values().stream().anyMatch(cues -> cues.containsKey(Cue.ENDING));
    }

    List<SourceLocation> places() {
        return List.copyOf(places);
    }

    /** The spelling that is printed oftenest. */
    String spelling() {
        return spellings.entrySet().stream().max(MOST_PRINTED).orElseThrow().getKey();
    }

    /** All spellings, the one that is printed oftenest first. */
    List<String> spellings() {
        return spellings.entrySet().stream()
                .sorted(MOST_PRINTED.reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The type for which most speaks; an organisation when nothing does. */
    EntityType type() {
        EntityType best = EntityType.ORGANISATION;
        for (EntityType type : List.of(EntityType.PLACE, EntityType.PERSON)) {
            best = score(type) > score(best) ? type : best;
        }
        return best;
    }

    int score(EntityType type) {
        int score = 0;
        for (Map.Entry<Cue, Seen> vote : votes(type).entrySet()) {
            score += vote.getKey().weight(vote.getValue().times());
        }
        return score;
    }

    private Map<Cue, Seen> votes(EntityType type) {
        EnumMap<Cue, Seen> cast = votes.get(type);
        return cast == null ? Map.of() : cast;
    }

    /** What speaks most for its type. */
    Wording reason() {
        return votes(type()).entrySet().stream()
                .max(Comparator.comparingInt(v -> v.getKey().weight(v.getValue().times())))
                .map(vote -> vote.getKey().reason(vote.getValue().word()))
                .orElse(Cue.NOTHING.reason(""));
    }
}
