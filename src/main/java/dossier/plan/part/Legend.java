package dossier.plan.part;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.page.LegendItem;
import dossier.site.Messages;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the shapes of names stand for. */
public final class Legend {

    private final Messages words;

    public Legend(Messages words) {
        this.words = words;
    }

    /** The types that occur among these names, in their fixed order. */
    public List<LegendItem> of(Collection<EntityId> names) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        names.forEach(name -> types.add(name.type()));
        return types.stream()
                .map(type -> new LegendItem(type.key(), words.text("type." + type.key())))
                .toList();
    }
}
