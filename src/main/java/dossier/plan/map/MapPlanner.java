package dossier.plan.map;

import dossier.drawing.MapPlace;
import dossier.drawing.MapStyle;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.MapPage;
import dossier.page.MapPage.PlaceLine;
import dossier.page.RankedEntity;
import dossier.plan.map.MapFigures.Drawn;
import dossier.plan.map.MapFigures.Subject;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.PlannedPage;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Atlas;
import dossier.site.Atlas.Sheet;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans the map of all places, for a dossier that has one. */
public final class MapPlanner {

    private static final MapStyle STYLE = new MapStyle(17, 40, 14, true);

    /** So many places are on the map and in its list: the most mentioned ones. */
    private static final int MOST_PLACES = 250;

    private final SiteContext site;
    private final Messages words;
    private final Atlas atlas;
    private final SitePath path;

    public MapPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.atlas = site.atlas();
        this.path = site.addresses().map();
    }

    public List<PlannedPage> plan() {
        return atlas.whole()
                .map(sheet -> List.of(new PlannedPage(path, () -> page(sheet))))
                .orElse(List.of());
    }

    private MapPage page(Sheet sheet) {
        List<Entity> all = atlas.places();
        List<Entity> shown = all.subList(0, Math.min(all.size(), MOST_PLACES));
        String heading = words.text("map.heading");
        List<MapPlace> places = shown.stream().map(this::place).toList();
        Drawn drawn =
                new MapFigures(site)
                        .draw(
                                sheet,
                                new Subject(
                                        path,
                                        words.text("map.figure"),
                                        STYLE,
                                        places,
                                        Optional.empty()));
        return new MapPage(
                new CardPlanner(site)
                        .with(
                                new FramePlanner(site)
                                        .listFrame(path, heading, 1, "map.description"),
                                shown.stream().map(Entity::id).toList()),
                heading,
                words.count("map.summary", all.size()),
                drawn.figure(),
                !drawn.outside().isEmpty(),
                drawn.outside().stream().map(this::outside).toList(),
                !atlas.credit().isEmpty(),
                atlas.credit(),
                words.count("count.places", shown.size()),
                lines(shown, drawn),
                all.size() > shown.size(),
                new Link(
                        words.count("map.more", all.size() - shown.size()),
                        Addresses.link(path, site.addresses().register())));
    }

    private MapPlace place(Entity entity) {
        int count = atlas.count(entity);
        return new MapPlace(
                entity.id(), count, entity.name(), words.number(count), entity.coordinates());
    }

    private EntityLink outside(EntityId id) {
        return link(site.entity(id));
    }

    private EntityLink link(Entity entity) {
        String count = words.text("count.times", words.number(atlas.count(entity)));
        return site.entityLink(path, entity, entity.name(), count);
    }

    private List<PlaceLine> lines(List<Entity> shown, Drawn drawn) {
        Set<EntityId> outside = new HashSet<>(drawn.outside());
        int most = atlas.count(shown.get(0));
        return shown.stream().map(entity -> line(entity, most, outside)).toList();
    }

    private PlaceLine line(Entity entity, int most, Set<EntityId> outside) {
        boolean unplaced = atlas.pointIn(entity).isEmpty();
        String note =
                unplaced
                        ? words.text("map.unplaced")
                        : outside.contains(entity.id()) ? words.text("map.outside.note") : "";
        return new PlaceLine(
                new RankedEntity(link(entity), SiteContext.percent(atlas.count(entity), most)),
                !note.isEmpty(),
                note);
    }
}
