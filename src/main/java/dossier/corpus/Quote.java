package dossier.corpus;

import dossier.language.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Who said it: what the fullest form tells, unless only another form names an entity. */
    public Optional<Speaker> speaker() {
        List<Speaker> told =
                Stream.concat(Stream.of(fullest), twins.stream())
                        .map(Utterance::speaker)
                        .flatMap(Optional::stream)
                        .toList();
        return told.stream()
                .filter(speaker -> speaker.entity().isPresent())
                .findFirst()
                .or(() -> told.stream().findFirst());
    }
}
