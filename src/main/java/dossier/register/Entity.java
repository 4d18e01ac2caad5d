package dossier.register;

import dossier.model.EntityId;
import dossier.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One person, place, organisation, event or concept: an entry of the register.
 *
 * @param name how the dossier prints it
 * @param sortName how it stands in an alphabetical list: {@code Merkel, Angela}
 * @param description a few words, or empty
 * @param variants ways to write it; the name itself is the first
 * @param not longer names that hold a variant but are something else
 * @param country whether it is a country
 * @param wikidata identifier at Wikidata, such as {@code Q232}
 */
public record Entity(
        EntityId id,
        String name,
        String sortName,
        String description,
        List<Variant> variants,
        List<Variant> not,
        boolean country,
        Optional<Coordinates> coordinates,
        Optional<String> wikidata,
        SourceLocation location) {

    public Entity {
        variants = List.copyOf(variants);
        not = List.copyOf(not);
    }

    /**
     * How a spelling of its name stands in an alphabetical list; of a person who is sorted as the
     * name stands ({@code Xi Jinping}), as it stands.
     */
    public String sortForm(String spelling) {
        boolean asItStands = name.indexOf(' ') > 0 && sortName.equals(name);
        return asItStands ? spelling : SortName.of(id.type(), spelling);
    }
}
