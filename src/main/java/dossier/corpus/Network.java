package dossier.corpus;

import dossier.model.EntityId;
import dossier.model.Memo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Which names belong together, as far as the paragraphs that they share tell? */
public final class Network {

    /** The most names that a picture of the whole network has. */
    public static final int MAX_NAMES = 25;

    /** So many strong ties reach that many names, whatever they are: that many have no more. */
    private static final int MAX_STRONGEST = MAX_NAMES * (MAX_NAMES - 1) / 2 + 1;

    /** A tie of a single paragraph counts only where fewer than these have more. */
    private static final int ENOUGH_TIES = 10;

    /** Of every name only so many ties are shown; more make a picture of lines. */
    private static final int TIES_OF_NAME = 3;

    /**
     * Names with ties among them.
     *
     * @param names those with the strongest ties first
     * @param ties the strongest first
     */
    public record Group(List<EntityId> names, List<Tie> ties) {

        public Group {
            names = List.copyOf(names);
            ties = List.copyOf(ties);
        }
    }

    private final Neighbours neighbours;
    private final MentionIndex mentions;
    private final Memo<Strongest> strongest = new Memo<>(this::strongest);

    Network(Neighbours neighbours, MentionIndex mentions) {
        this.neighbours = neighbours;
        this.mentions = mentions;
    }

    /**
     * The strongest ties of all names.
     *
     * @param paragraphs how many a tie has at least to count
     * @param ties the strongest first
     */
    private record Strongest(int paragraphs, List<Tie> ties) {}

    private Strongest strongest() {
        List<Tie> repeated = strongest(2);
        return repeated.size() < ENOUGH_TIES
                ? new Strongest(1, strongest(1))
                : new Strongest(2, repeated);
    }

    /**
     * @param paragraphs how many a tie has at least
     */
    private List<Tie> strongest(int paragraphs) {
        PriorityQueue<Tie> weakestFirst = new PriorityQueue<>((a, b) -> b.compareTo(a));
        neighbours.forEachTie(
                tie -> {
                    if (tie.paragraphs() >= paragraphs) {
                        weakestFirst.add(tie);
                        if (weakestFirst.size() > MAX_STRONGEST) {
                            weakestFirst.remove();
                        }
                    }
                });
        return weakestFirst.stream().sorted().toList();
    }

    /** Whether no two names share a paragraph. */
    public boolean isEmpty() {
        return neighbours.isEmpty();
    }

    /** The strongest ties of all names, at most {@code limit}. */
    public List<Tie> strongestTies(int limit) {
        List<Tie> ties = strongest.get().ties();
        return ties.subList(0, Math.min(limit, ties.size()));
    }

    /**
     * Paragraphs that the two names share, at most {@code limit}: of as many articles as possible,
     * the oldest first.
     *
     * @return the places of the second name
     */
    public List<Evidence> evidence(Tie tie, int limit) {
        Set<Paragraph> left = new HashSet<>();
        mentions.occurrencesOf(tie.first()).forEach(first -> left.add(Paragraph.of(first)));
        List<Evidence> ofNewArticles = new ArrayList<>();
        List<Evidence> others = new ArrayList<>();
        String article = "";
        for (Occurrence second : mentions.occurrencesOf(tie.second())) {
            if (ofNewArticles.size() < limit && left.remove(Paragraph.of(second))) {
                boolean same = article.equals(second.article().id());
                (same ? others : ofNewArticles).add(second.evidence());
                article = second.article().id();
            }
        }
        int missing = Math.min(limit - ofNewArticles.size(), others.size());
        ofNewArticles.addAll(others.subList(0, missing));
        return ofNewArticles;
    }

    private record Paragraph(String article, int block) {

        static Paragraph of(Occurrence occurrence) {
            return new Paragraph(occurrence.article().id(), occurrence.mention().span().block());
        }
    }

    /**
     * The names with the strongest ties, at most {@value #MAX_NAMES}, and of each its strongest
     * ties to the others. How strong a tie must be thus rises with the dossier.
     */
    public Group strongestGroup() {
        Set<EntityId> names = new LinkedHashSet<>();
        for (Tie tie : strongest.get().ties()) {
            int more =
                    (names.contains(tie.first()) ? 0 : 1) + (names.contains(tie.second()) ? 0 : 1);
            if (names.size() + more <= MAX_NAMES) {
                names.add(tie.first());
                names.add(tie.second());
            }
        }
        List<EntityId> all = List.copyOf(names);
        return new Group(all, strongestOfEach(all, strongest.get().paragraphs()));
    }

    /**
     * A name and those it shares most paragraphs with, and the strongest ties among these.
     *
     * @param limit the most neighbours
     * @return names of which the first is {@code entity}, and ties of which the first are its own;
     *     no names when it has no neighbours
     */
    public Group around(EntityId entity, int limit) {
        List<EntityId> others =
                neighbours.of(entity, limit).stream().map(Neighbours.Neighbour::entity).toList();
        if (others.isEmpty()) {
            return new Group(List.of(), List.of());
        }
        List<EntityId> names = new ArrayList<>(List.of(entity));
        names.addAll(others);
        List<Tie> ties = new ArrayList<>();
        others.forEach(other -> ties.add(neighbours.tie(entity, other)));
        ties.addAll(strongestOfEach(others, 1));
        return new Group(names, ties);
    }

    /** Ties that are among the strongest of one of their two names at least. */
    private List<Tie> strongestOfEach(List<EntityId> names, int atLeast) {
        List<Tie> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (neighbours.paragraphsOf(names.get(i), names.get(j)) >= atLeast) {
                    all.add(neighbours.tie(names.get(i), names.get(j)));
                }
            }
        }
        Map<EntityId, Integer> shown = new HashMap<>();
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : all.stream().sorted().toList()) {
            int first = shown.merge(tie.first(), 1, Integer::sum);
            int second = shown.merge(tie.second(), 1, Integer::sum);
            if (Math.min(first, second) <= TIES_OF_NAME) {
                ties.add(tie);
            }
        }
        return ties;
    }
}
