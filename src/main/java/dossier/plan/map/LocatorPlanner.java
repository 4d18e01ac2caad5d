package dossier.plan.map;

import dossier.article.Article;
import dossier.drawing.FrameShape;
import dossier.drawing.MapPlace;
import dossier.drawing.MapStyle;
import dossier.drawing.WeightedPoint;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.plan.map.MapFigures.Drawn;
import dossier.plan.map.MapFigures.Subject;
import dossier.register.Entity;
import dossier.site.Atlas;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans small maps: where one place is, and where the places of an article are. */
public final class LocatorPlanner {

    private static final FrameShape OF_PLACE = new FrameShape(520, 340, 0.4);
    private static final MapStyle STYLE_OF_PLACE = new MapStyle(18, 11, 9, false);
    private static final FrameShape OF_ARTICLE = new FrameShape(720, 330, 0.35);
    private static final MapStyle STYLE_OF_ARTICLE = new MapStyle(17, 12, 9, false);

    /** Of the other places of the dossier the most mentioned ones are shown. */
    private static final int MOST_OTHERS = 40;

    /** So much more than all others together counts the place that a map is about. */
    private static final int WEIGHT_OF_MARKED = 5;

    private final SiteContext site;
    private final Messages words;
    private final Atlas atlas;
    private final MapFigures figures;

    public LocatorPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.atlas = site.atlas();
        this.figures = new MapFigures(site);
    }

    /** Where a place is among the others; empty when it cannot be drawn. */
    public Optional<Drawn> ofPlace(SitePath from, Entity place) {
        return atlas.around(place, OF_PLACE)
                .map(sheet -> figures.draw(sheet, subject(from, place)));
    }

    private Subject subject(SitePath from, Entity place) {
        List<Entity> all = atlas.places();
        List<MapPlace> places = new ArrayList<>();
        int most = atlas.count(all.get(0));
        places.add(place(place, WEIGHT_OF_MARKED * most));
        all.stream()
                .filter(other -> !other.id().equals(place.id()))
                .limit(MOST_OTHERS)
                .forEach(other -> places.add(place(other, atlas.count(other))));
        return new Subject(
                from,
                words.text("map.locator", place.name()),
                STYLE_OF_PLACE,
                places,
                Optional.of(place.id()));
    }

    private static MapPlace place(Entity entity, int weight) {
        return new MapPlace(entity.id(), weight, entity.name(), "", entity.coordinates());
    }

    /** Where the places are that an article mentions; empty when none can be drawn. */
    public Optional<Drawn> ofArticle(SitePath from, Article article) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        article.mentions().forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        List<Entity> mentioned =
                atlas.places().stream().filter(place -> counts.containsKey(place.id())).toList();
        List<WeightedPoint> points = new ArrayList<>();
        for (Entity place : mentioned) {
            int count = counts.get(place.id());
            atlas.pointIn(place).ifPresent(at -> points.add(new WeightedPoint(at, count)));
        }
        Subject subject =
                new Subject(
                        from,
                        words.text("map.article", article.title()),
                        STYLE_OF_ARTICLE,
                        mentioned.stream().map(p -> place(p, counts.get(p.id()))).toList(),
                        Optional.empty());
        return atlas.about(points, OF_ARTICLE).map(sheet -> figures.draw(sheet, subject));
    }
}
