package dossier.page;

import java.util.List;

/** The most mentioned names of a kind. */
public record NameRanking(String heading, List<RankedEntity> names) {

    public NameRanking {
        names = List.copyOf(names);
    }
}
