package dossier.plan.network;

import dossier.model.EntityType;
import dossier.register.Entity;
import dossier.site.SiteContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names as they are told in a picture: people by their family name, unless two of them share it.
 */
final class ShortNames {

    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param together all names of the picture
     */
    ShortNames(List<Entity> together) {
        together.forEach(entity -> counts.merge(familyName(entity), 1, Integer::sum));
    }

    /** {@code Poetin} for Vladimir Poetin, {@code Von der Leyen} for Ursula von der Leyen. */
    String of(Entity entity) {
        String family = familyName(entity);
        return counts.getOrDefault(family, 0) > 1 ? entity.name() : family;
    }

    /** The name's end that it is sorted by, with the small words before it. */
    private static String familyName(Entity entity) {
        int comma = entity.sortName().indexOf(", ");
        if (entity.id().type() != EntityType.PERSON || comma < 0) {
            return entity.name();
        }
        String name = entity.name();
        int start = name.lastIndexOf(entity.sortName().substring(0, comma));
        if (start < 0) {
            return name;
        }
        while (start > 0) {
            int before = name.lastIndexOf(' ', start - 2) + 1;
            if (!Character.isLowerCase(name.codePointAt(before))) {
                break;
            }
            start = before;
        }
        return SiteContext.capitalised(name.substring(start));
    }
}
