package dossier.plan;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.page.LegendItem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the shapes of names stand for. */
final class Legend {

    private final Messages words;

    Legend(Messages words) {
        this.words = words;
    }

    /** The types that occur among these names, in their fixed order. */
    List<LegendItem> of(Collection<EntityId> names) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        names.forEach(name -> types.add(name.type()));
        return types.stream()
                .map(type -> new LegendItem(type.key(), words.text("type." + type.key())))
                .toList();
    }
}
