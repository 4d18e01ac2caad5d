package dossier.page;

import java.util.List;

/** The names of one type, most mentioned first: "Personen". */
public record NameGroup(String heading, List<EntityLink> names) {

    public NameGroup {
        names = List.copyOf(names);
    }
}
