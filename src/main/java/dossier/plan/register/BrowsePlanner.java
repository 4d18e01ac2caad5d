package dossier.plan.register;

import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.model.SitePath;
import dossier.page.Browse;
import dossier.page.CountedLink;
import dossier.page.Link;
import dossier.page.MonthCell;
import dossier.page.MonthGrid;
import dossier.page.MonthHead;
import dossier.page.YearRow;
import dossier.site.Addresses;
import dossier.site.DateWords;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Plans the ways into the whole dossier: the months' grid, the alphabet, the complete lists. */
public final class BrowsePlanner {

    private static final int MONTHS = 12;
    private static final int STEPS_OF_HEAT = 5;

    private final SiteContext site;
    private final Messages words;
    private final Calendar calendar;
    private final DateWords dates;

    public BrowsePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.calendar = site.corpus().calendar();
        this.dates = new DateWords(words);
    }

    public Browse plan(SitePath from, RegisterOutline register) {
        return new Browse(
                grid(from),
                register.alphabet(from, ""),
                List.of(
                        new Link(
                                words.text("front.browse.articles"),
                                Addresses.link(from, site.addresses().articles(1))),
                        new Link(
                                words.text("front.browse.register"),
                                Addresses.link(from, site.addresses().register()))));
    }

    /**
     * What a month grid counts.
     *
     * @param label the grid's name
     * @param unit the key of the words for so many: {@code count.articles}
     * @param ranged how many no one month or year holds
     * @param undated how many have no date
     */
    public record Counts(
            String label, String unit, Map<Period, Integer> periods, int ranged, int undated) {}

    /** How many articles are of which month. */
    public MonthGrid grid(SitePath from) {
        Map<Period, Integer> articles = new HashMap<>();
        calendar.periods().forEach(p -> articles.put(p, calendar.articlesOf(p).size()));
        return grid(
                from,
                new Counts(
                        words.text("months.grid"),
                        "count.articles",
                        articles,
                        calendar.ranged().size(),
                        calendar.undated().size()));
    }

    /** A grid of whatever is counted in articles. */
    public MonthGrid grid(SitePath from, Counts counts) {
        List<MonthHead> heads = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            heads.add(new MonthHead(words.text("month.letter." + month), dates.month(month)));
        }
        int most = counts.periods().values().stream().max(Integer::compare).orElse(1);
        List<YearRow> rows = new ArrayList<>();
        TreeSet<String> years = new TreeSet<>();
        counts.periods().keySet().forEach(period -> years.add(period.year()));
        for (String year : years) {
            List<MonthCell> cells = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                String key = year + (month < 10 ? "-0" : "-") + month;
                cells.add(cell(from, new Period(key), counts, most));
            }
            rows.add(new YearRow(year, cells, cell(from, new Period(year), counts, 0)));
        }
        return new MonthGrid(!rows.isEmpty(), counts.label(), heads, rows, others(from, counts));
    }

    private List<CountedLink> others(SitePath from, Counts counts) {
        List<CountedLink> others = new ArrayList<>();
        if (counts.ranged() > 0) {
            others.add(
                    new CountedLink(
                            words.text("month.heading.ranged"),
                            Addresses.link(from, site.addresses().ranged(1)),
                            words.number(counts.ranged())));
        }
        if (counts.undated() > 0) {
            others.add(
                    new CountedLink(
                            words.text("month.heading.undated"),
                            Addresses.link(from, site.addresses().undated(1)),
                            words.number(counts.undated())));
        }
        return others;
    }

    /**
     * @param most the count of the fullest month, for the tint; 0 for a cell without tint
     */
    private MonthCell cell(SitePath from, Period period, Counts counts, int most) {
        int count = counts.periods().getOrDefault(period, 0);
        if (count == 0) {
            return MonthCell.EMPTY;
        }
        return new MonthCell(
                true,
                words.number(count),
                Addresses.link(from, site.addresses().month(period, 1)),
                words.text("months.cell", name(period), words.count(counts.unit(), count)),
                most == 0 ? 0 : (int) Math.ceil((double) STEPS_OF_HEAT * count / most));
    }

    /** A period in words: {@code januari 2022}, {@code 2022}. */
    public String name(Period period) {
        return period.isMonth()
                ? words.text("date.month", "", dates.month(period.month()), period.year())
                : period.year();
    }
}
