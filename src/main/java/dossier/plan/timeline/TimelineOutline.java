package dossier.plan.timeline;

import dossier.corpus.Timeline;
import dossier.corpus.TimelinePeriod;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.model.SitePath;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The timeline's periods: what each is called, and where on its pages it begins. */
final class TimelineOutline {

    private final SiteContext site;
    private final Messages words;
    private final Timeline timeline;
    private final Map<String, Integer> firstLines = new HashMap<>();

    TimelineOutline(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.timeline = site.corpus().timeline();
        int lines = 0;
        for (TimelinePeriod period : timeline.periods()) {
            firstLines.put(anchor(period), lines);
            lines += period.entries().size();
        }
    }

    /** The period's id on its page: {@code p-2022-01}. */
    static String anchor(TimelinePeriod period) {
        return switch (period.kind()) {
            case EARLIER -> "p-earlier";
            case MONTH, YEAR -> "p-" + period.key();
            case UNDATED -> "p-undated";
            case UNTOLD -> "p-untold";
        };
    }

    String heading(TimelinePeriod period) {
        return switch (period.kind()) {
            case EARLIER -> words.text("timeline.earlier");
            case MONTH -> month(period.key());
            case YEAR -> period.key();
            case UNDATED -> words.text("timeline.undated");
            case UNTOLD -> words.text("timeline.untold");
        };
    }

    /** A month of a key such as {@code 2022-01}, with a capital. */
    private String month(String key) {
        String name = words.text("month." + Integer.parseInt(key.substring(5)));
        return SiteContext.capitalised(
                words.text("date.month", "", name, key.substring(0, key.length() - 3)));
    }

    /** The way to where the period begins. */
    String link(SitePath from, TimelinePeriod period) {
        String anchor = anchor(period);
        int page = firstLines.get(anchor) / SiteContext.PAGE_SIZE + 1;
        return Addresses.link(from, site.addresses().timeline(page), anchor);
    }

    /** A way to where a period or year begins, and how many lines it has. */
    record Jump(String label, TimelinePeriod period, int size) {

        private Jump with(int more) {
            return new Jump(label, period, size + more);
        }
    }

    /**
     * The ways to the periods, or to the years when there are many.
     *
     * @param most periods, of more than these there is a way by year
     */
    List<Jump> jumps(int most) {
        boolean byYear = timeline.periods().size() > most;
        List<Jump> jumps = new ArrayList<>();
        for (TimelinePeriod period : timeline.periods()) {
            int size = period.entries().size();
            boolean dated = period.kind() == Kind.MONTH || period.kind() == Kind.YEAR;
            String label = byYear && dated ? period.key().substring(0, 4) : heading(period);
            int last = jumps.size() - 1;
            if (last >= 0 && jumps.get(last).label().equals(label)) {
                jumps.set(last, jumps.get(last).with(size));
            } else {
                jumps.add(new Jump(label, period, size));
            }
        }
        return jumps;
    }
}
