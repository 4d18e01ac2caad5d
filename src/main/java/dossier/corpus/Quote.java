package dossier.corpus;

import dossier.language.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, once, wherever and in whatever form it is printed.
 *
 * @param fullest the longest form; of the same length, the oldest
 * @param twins the other forms, oldest first
 */
public record Quote(Utterance fullest, List<Utterance> twins) {

    public Quote {
        twins = List.copyOf(twins);
    }

    public Optional<Speaker> speaker() {
        return fullest.speaker();
    }
}
