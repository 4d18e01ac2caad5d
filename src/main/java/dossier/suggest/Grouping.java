package dossier.suggest;

import dossier.model.EntityType;
import dossier.model.NearestWord;
import dossier.register.NameGrammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one candidate of what is one name: genitives, acronyms with what they stand for, full names
 * with family names alone, transliterations with the same given name.
 */
final class Grouping {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::count).reversed().thenComparing(Candidate::key);

    /** So many full names with one beginning are compared with each other. */
    private static final int MAX_COMPARED = 50;

    /** Shorter given names that differ in a letter are two: Jan and Jon. */
    private static final int MIN_LIKE_GIVEN = 6;

    private final Map<String, Candidate> candidates;
    private final NameGrammar grammar;

    private Grouping(Map<String, Candidate> candidates, NameGrammar grammar) {
        this.candidates = new TreeMap<>(candidates);
        this.grammar = grammar;
    }

    /**
     * @param explained keys of acronyms, each with the key of what it stands for
     */
    static List<Candidate> group(
            Map<String, Candidate> candidates,
            Map<String, List<String>> explained,
            NameGrammar grammar) {
        Grouping grouping = new Grouping(candidates, grammar);
        grouping.genitives();
        explained.forEach(grouping::acronym);
        grouping.persons();
        return grouping.inOrder();
    }

    private List<Candidate> inOrder() {
        return candidates.values().stream().sorted(ORDER).toList();
    }

    private void genitives() {
        for (String key : List.copyOf(candidates.keySet())) {
            int last = key.lastIndexOf(' ') + 1;
            for (String base : grammar.genitiveBases(key.substring(last))) {
                Candidate owner = candidates.get(key.substring(0, last) + base);
                if (owner != null && owner.isFirm()) {
                    owner.absorbGenitive(candidates.remove(key));
                    break;
                }
            }
        }
    }

    private void acronym(String acronym, List<String> meanings) {
        for (String meaning : meanings) {
            Candidate owner = candidates.get(acronym);
            if (owner != null && candidates.containsKey(meaning) && !meaning.equals(acronym)) {
                owner.absorb(candidates.remove(meaning));
            }
        }
    }

    private void persons() {
        Map<String, List<Candidate>> byFamily = new HashMap<>();
        Map<String, List<Candidate>> byGiven = new HashMap<>();
        Map<String, List<Candidate>> byFirst = new HashMap<>();
        for (Candidate candidate : inOrder()) {
            FamilyName name = FamilyName.of(candidate.key(), grammar);
            if (!name.given().isEmpty() && candidate.type() == EntityType.PERSON) {
                String beginning = name.given().substring(0, Math.min(3, name.given().length()));
                List<Candidate> like = byGiven.computeIfAbsent(beginning, k -> new ArrayList<>());
                Candidate owner = sameAmong(like, name, candidate);
                byFamily.computeIfAbsent(name.family(), k -> new ArrayList<>()).add(owner);
                byFirst.computeIfAbsent(name.first(), k -> new ArrayList<>()).add(owner);
            }
        }
        for (Candidate candidate : inOrder()) {
            owner(candidate, byFamily.getOrDefault(candidate.key(), List.of()));
            owner(candidate, byFirst.getOrDefault(candidate.key(), List.of()));
        }
    }

    /** The candidate itself, or the earlier one of which it is another spelling. */
    private Candidate sameAmong(List<Candidate> like, FamilyName name, Candidate candidate) {
        for (Candidate other : like) {
            if (isSame(name, FamilyName.of(other.key(), grammar))) {
                other.absorb(candidates.remove(candidate.key()));
                return other;
            }
        }
        if (like.size() < MAX_COMPARED) {
            like.add(candidate);
        }
        return candidate;
    }

    private static boolean isSame(FamilyName a, FamilyName b) {
        if (a.given().equals(b.given())) {
            return Skeleton.of(a.family()).equals(Skeleton.of(b.family()))
                    && a.family().charAt(0) == b.family().charAt(0);
        }
        int longest = Math.max(a.given().length(), b.given().length());
        return a.family().equals(b.family())
                && longest >= MIN_LIKE_GIVEN
                && NearestWord.distance(a.given(), b.given()) <= longest / 5;
    }

    /**
     * Joins a family name alone, or in other countries the first name (Xi, Abiy), to the full name
     * that an article prints beside it.
     */
    private void owner(Candidate family, List<Candidate> fullNames) {
        boolean place =
                family.type() != EntityType.PERSON
                        && family.score(family.type()) > family.score(EntityType.PERSON) + 3;
        if (place || !candidates.containsKey(family.key())) {
            return;
        }
        fullNames.stream()
                .filter(full -> full != family && full.sharesArticleWith(family))
                .findFirst()
                .ifPresent(full -> full.absorb(candidates.remove(family.key())));
    }
}
