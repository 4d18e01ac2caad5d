package dossier.corpus.twin;

import dossier.article.Article;
import dossier.article.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds paragraphs that two articles share. Takes time in proportion to the text: a paragraph is
 * compared with a few that share a band of its {@link MinHash}, however many there are.
 */
public final class Twins {

    /** Paragraphs with fewer shingles are alike by chance. */
    private static final int MIN_SHINGLES = 10;

    /** In percent of the shingles: two words of twenty may differ. */
    private static final int MIN_ALIKE = 50;

    /** So many of those that share a band are remembered, the first. */
    private static final int MAX_OF_A_BAND = 4;

    /** Equal to none but itself: to compare all it holds would take long. */
    private static final class Candidate {
        private final Twin.Place place;
        private final Shingles shingles;
        private final long[] bands;

        Candidate(Twin.Place place, Shingles shingles) {
            this.place = place;
            this.shingles = shingles;
            this.bands = MinHash.bands(shingles);
        }
    }

    private final Map<Long, List<Candidate>> byBand = new HashMap<>();
    private final List<Twin> twins = new ArrayList<>();

    private Twins() {}

    /**
     * The twins, in order of the later paragraph; of a paragraph only with the one most like it.
     */
    public static List<Twin> of(List<Article> articles) {
        Twins index = new Twins();
        List<List<Candidate>> all = articles.parallelStream().map(Twins::candidates).toList();
        all.stream().flatMap(List::stream).forEach(index::add);
        return List.copyOf(index.twins);
    }

    private static List<Candidate> candidates(Article article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Block block : article.blocks()) {
            Shingles shingles = Shingles.of(block.text());
            if (shingles.size() >= MIN_SHINGLES) {
                Twin.Place place = new Twin.Place(article, block);
                candidates.add(new Candidate(place, shingles));
            }
        }
        return candidates;
    }

    private void add(Candidate added) {
        Set<Candidate> near = new LinkedHashSet<>();
        for (long band : added.bands) {
            List<Candidate> sharing = byBand.computeIfAbsent(band, key -> new ArrayList<>(1));
            near.addAll(sharing);
            if (sharing.size() < MAX_OF_A_BAND) {
                sharing.add(added);
            }
        }
        mostLike(added, near).ifPresent(twins::add);
    }

    private static Optional<Twin> mostLike(Candidate added, Set<Candidate> near) {
        Candidate best = null;
        int most = MIN_ALIKE - 1;
        for (Candidate other : near) {
            if (other.place.article() != added.place.article()) {
                int alike = other.shingles.resemblance(added.shingles);
                if (alike > most) {
                    best = other;
                    most = alike;
                }
            }
        }
        boolean same = most == 100;
        return Optional.ofNullable(best).map(other -> Twin.of(other.place, added.place, same));
    }
}
