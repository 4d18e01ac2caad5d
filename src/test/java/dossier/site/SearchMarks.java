package dossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well questions are answered: how much of what should come comes, and how early. */
final class SearchMarks {

    /** So many paragraphs count. */
    static final int SHOWN = 10;

    private final List<String> poor = new ArrayList<>();
    private int questions;
    private double recall;
    private double reciprocalRank;

    /**
     * One more answer.
     *
     * @param found the first paragraphs, the best first
     */
    void add(SearchQuestion question, List<String> found) {
        long hits = found.stream().filter(question.wanted()::contains).count();
        double part = (double) hits / Math.min(SHOWN, question.wanted().size());
        double rank = reciprocalRank(question, found);
        questions++;
        recall += part;
        reciprocalRank += rank;
        if (part < 1 || rank < 1) {
            poor.add(question + "\n    found " + found);
        }
    }

    private static double reciprocalRank(SearchQuestion question, List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (question.wanted().contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** The mean part of the wanted paragraphs that came. */
    double recall() {
        return recall / questions;
    }

    /** The mean of 1 divided by the rank of the first wanted paragraph. */
    double reciprocalRank() {
        return reciprocalRank / questions;
    }

    /** The questions that could be answered better. */
    List<String> poor() {
        return List.copyOf(poor);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d questions: recall@%d %.3f, MRR %.3f",
                questions,
                SHOWN,
                recall(),
                reciprocalRank());
    }
}
