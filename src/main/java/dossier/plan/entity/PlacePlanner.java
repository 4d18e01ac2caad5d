package dossier.plan.entity;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.corpus.Occurrence;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.EntityPlaces;
import dossier.page.EntityPlaces.PlaceCell;
import dossier.page.EntityPlaces.PlaceRow;
import dossier.page.Link;
import dossier.page.MonthGrid;
import dossier.plan.part.Runs;
import dossier.plan.register.BrowsePlanner;
import dossier.site.DateStamps;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans where in the articles a name stands. */
final class PlacePlanner {

    /** Of more articles the months are shown, not the paragraphs. */
    private static final int MAX_ROWS = 30;

    /** So many times in a block and more have one tint. */
    private static final int MOST = 3;

    private final SiteContext site;
    private final Messages words;
    private final References references;
    private final DateStamps stamps;
    private final BrowsePlanner browse;

    PlacePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
        this.stamps = new DateStamps(site);
        this.browse = new BrowsePlanner(site);
    }

    EntityPlaces plan(SitePath from, EntityId entity) {
        List<Occurrence> occurrences = site.corpus().mentions().occurrencesOf(entity);
        if (site.corpus().mentions().articleCount(entity) > MAX_ROWS) {
            return new EntityPlaces(
                    false,
                    true,
                    words.text("entity.places.months"),
                    List.of(),
                    grid(from, occurrences));
        }
        return new EntityPlaces(
                true,
                false,
                words.text("entity.places.how"),
                Runs.of(occurrences, occurrence -> occurrence.article().id()).stream()
                        .map(run -> row(from, run))
                        .toList(),
                EntityPlaces.NONE.grid());
    }

    /**
     * @param occurrences of one article
     */
    private PlaceRow row(SitePath from, List<Occurrence> occurrences) {
        Article article = occurrences.get(0).article();
        Map<Integer, Integer> counts = new HashMap<>();
        occurrences.forEach(one -> counts.merge(one.mention().span().block(), 1, Integer::sum));
        References.Target target = references.target(from, article);
        List<PlaceCell> cells = new ArrayList<>();
        for (Block block : article.blocks()) {
            int count = counts.getOrDefault(block.number(), 0);
            cells.add(count == 0 ? PlaceCell.EMPTY : cell(target, block, count));
        }
        return new PlaceRow(
                new Link(target.name(), target.href()),
                stamps.of(article),
                times(occurrences.size()),
                cells);
    }

    private PlaceCell cell(References.Target target, Block block, int count) {
        Link place = references.link(target, block);
        String label = words.text("entity.places.cell", place.label(), times(count));
        return new PlaceCell(true, "times-" + Math.min(MOST, count), new Link(label, place.href()));
    }

    private String times(int count) {
        return words.text("count.times", words.number(count));
    }

    private MonthGrid grid(SitePath from, List<Occurrence> occurrences) {
        Map<Period, Integer> counts = new HashMap<>();
        int ranged = 0;
        int undated = 0;
        for (Occurrence occurrence : occurrences) {
            Optional<Period> period = Calendar.periodOf(occurrence.article());
            if (period.isPresent()) {
                counts.merge(period.get(), 1, Integer::sum);
            } else if (occurrence.article().date().isPresent()) {
                ranged++;
            } else {
                undated++;
            }
        }
        return browse.grid(
                from,
                new BrowsePlanner.Counts(
                        words.text("entity.places.grid"),
                        "count.mentions",
                        counts,
                        ranged,
                        undated));
    }
}
