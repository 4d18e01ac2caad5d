package dossier.plan.timeline;

import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePeriod;
import dossier.drawing.Decimals;
import dossier.drawing.TimeScale;
import dossier.model.Edtf;
import dossier.page.Ruler;
import dossier.page.Ruler.RulerBar;
import dossier.page.Ruler.RulerTick;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans the timeline's ruler: how far apart what the dossier tells of is. */
final class RulerPlanner {

    /** Pixels from the top: the line, and how far bars reach above and below it. */
    private static final int LINE = 22;

    private static final int REACH = 16;
    private static final int MIN_HEIGHT = 4;
    private static final int TICK = 4;
    private static final int MAJOR_TICK = 9;
    private static final int SPAN_HEIGHT = 3;

    /** A ruler of one date says nothing. */
    private static final int MIN_TIMES = 2;

    private static final int MAX_SPANS = 8;

    private final SiteContext site;
    private final Messages words;

    RulerPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    /**
     * Steps of the scale in a row.
     *
     * @param last the same as {@code first} for what is known as precisely as the scale is
     */
    private record Stretch(int first, int last) implements Comparable<Stretch> {

        @Override
        public int compareTo(Stretch other) {
            return Comparator.comparingInt(Stretch::first)
                    .thenComparing(Stretch::last)
                    .compare(this, other);
        }
    }

    /** How many articles appeared then, and how many words speak of it. */
    private record Counts(int articles, int datings) {

        static final Counts NONE = new Counts(0, 0);

        Counts with(boolean published) {
            return published
                    ? new Counts(articles + 1, datings)
                    : new Counts(articles, datings + 1);
        }
    }

    Ruler plan() {
        List<TimelineEntry> dated = new ArrayList<>();
        for (TimelinePeriod period : site.corpus().timeline().periods()) {
            period.entries().stream().filter(e -> e.date().isPresent()).forEach(dated::add);
        }
        if (dated.isEmpty()) {
            return Ruler.NONE;
        }
        TimeScale scale =
                TimeScale.of(
                        Collections.min(dated.stream().map(RulerPlanner::first).toList()),
                        Collections.max(dated.stream().map(RulerPlanner::last).toList()));
        SortedMap<Stretch, Counts> counts = new TreeMap<>();
        for (TimelineEntry entry : dated) {
            Stretch stretch = new Stretch(scale.unitOf(first(entry)), scale.unitOf(last(entry)));
            Counts before = counts.getOrDefault(stretch, Counts.NONE);
            counts.put(stretch, before.with(entry instanceof Publication));
        }
        return counts.size() < MIN_TIMES ? Ruler.NONE : ruler(scale, counts);
    }

    private static LocalDate first(TimelineEntry entry) {
        Edtf date = entry.date().orElseThrow();
        return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
    }

    /** Of what has no end, its beginning. */
    private static LocalDate last(TimelineEntry entry) {
        Edtf date = entry.date().orElseThrow();
        return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
    }

    private Ruler ruler(TimeScale scale, SortedMap<Stretch, Counts> counts) {
        RulerLabels labels = new RulerLabels(words, scale);
        List<String> lines = new ArrayList<>();
        counts.forEach(
                (stretch, count) -> {
                    String time = labels.text(stretch.first(), stretch.last());
                    lines.add(words.text("ruler.line", time, counted(count)));
                    if (stretch.first() == stretch.last()) {
                        labels.add(stretch.first(), count.articles() + count.datings());
                    }
                });
        return new Ruler(
                true,
                words.text("ruler.caption", labels.text(0, scale.units() - 1)),
                ticks(scale),
                bars(scale, counts),
                labels.placed(),
                lines);
    }

    private String counted(Counts count) {
        String articles = words.count("count.articles", count.articles());
        String datings = words.count("count.datings", count.datings());
        if (count.articles() == 0) {
            return datings;
        }
        return count.datings() == 0 ? articles : words.text("timeline.counted", articles, datings);
    }

    private static List<RulerTick> ticks(TimeScale scale) {
        return scale.ticks().stream()
                .map(
                        tick ->
                                new RulerTick(
                                        percent(tick.at()),
                                        LINE - (tick.major() ? MAJOR_TICK : TICK)))
                .toList();
    }

    /** What is of one step stands on the line and hangs from it; longer times lie under all. */
    private static List<RulerBar> bars(TimeScale scale, SortedMap<Stretch, Counts> counts) {
        int most =
                counts.entrySet().stream()
                        .filter(entry -> entry.getKey().first() == entry.getKey().last())
                        .mapToInt(e -> Math.max(e.getValue().articles(), e.getValue().datings()))
                        .max()
                        .orElse(1);
        List<RulerBar> bars = new ArrayList<>();
        for (Map.Entry<Stretch, Counts> entry : counts.entrySet()) {
            Counts count = entry.getValue();
            boolean precise = entry.getKey().first() == entry.getKey().last();
            if (precise && count.articles() > 0) {
                int height = height(count.articles(), most);
                bars.add(bar(scale, entry.getKey(), new Layer("published", LINE - height, height)));
            }
            if (precise && count.datings() > 0) {
                int height = height(count.datings(), most);
                bars.add(bar(scale, entry.getKey(), new Layer("told", LINE, height)));
            }
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getKey().first() < entry.getKey().last())
                .sorted(
                        Comparator.comparingInt(
                                e -> -e.getValue().articles() - e.getValue().datings()))
                .limit(MAX_SPANS)
                .map(e -> bar(scale, e.getKey(), new Layer("span", LINE + REACH, SPAN_HEIGHT)))
                .forEach(bars::add);
        return bars;
    }

    private static int height(int count, int most) {
        return Math.max(
                MIN_HEIGHT, (int) StrictMath.round(REACH * StrictMath.sqrt((double) count / most)));
    }

    /** What a bar looks like, wherever it is. */
    private record Layer(String style, int top, int height) {}

    private static RulerBar bar(TimeScale scale, Stretch stretch, Layer layer) {
        double from = scale.at(scale.day(stretch.first()));
        double to = scale.at(scale.day(stretch.last() + 1));
        return new RulerBar(
                layer.style(), percent(from), percent(to - from), layer.top(), layer.height());
    }

    /** A part of the whole as SVG writes it: {@code 12.5%}. */
    static String percent(double part) {
        return Decimals.of(100 * part) + "%";
    }
}
