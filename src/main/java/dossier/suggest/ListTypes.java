package dossier.suggest;

import dossier.model.EntityId;
import dossier.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a name of which nothing is known the type of the names it stands in a list with. */
final class ListTypes {

    private final Map<String, EntityType> types = new HashMap<>();

    private ListTypes(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.isTypeKnown()) {
                types.put(candidate.key(), candidate.type());
            }
        }
    }

    static void vote(List<Candidate> candidates) {
        ListTypes lists = new ListTypes(candidates);
        // From left to right, so that a list of unknown names takes its type from one known one.
        lists.votesFor(candidates);
        lists.votesFor(candidates);
    }

    private void votesFor(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (!types.containsKey(candidate.key())) {
                for (String neighbour : candidate.neighbours()) {
                    typeOf(neighbour)
                            .ifPresent(
                                    type ->
                                            candidate.add(
                                                    new Vote(type, Cue.LISTED, nameOf(neighbour))));
                }
                if (candidate.isTypeKnown()) {
                    types.put(candidate.key(), candidate.type());
                }
            }
        }
    }

    private Optional<EntityType> typeOf(String neighbour) {
        return Optional.ofNullable(types.get(neighbour))
                .or(() -> EntityId.parse(neighbour).map(EntityId::type));
    }

    private static String nameOf(String neighbour) {
        return '"' + neighbour + '"';
    }
}
