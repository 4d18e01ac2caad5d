package dossier.plan.quote;

import dossier.corpus.Quote;
import dossier.corpus.QuoteRegister.Voice;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of quotes, and on which of its pages a speaker's begin. */
public final class QuoteOutline {

    /** A quote with its speaker. */
    record Line(Voice voice, String anchor, Quote quote) {}

    /** Quotes on one page. */
    static final int PAGE_SIZE = 60;

    private final SiteContext site;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> firstLines = new HashMap<>();

    public QuoteOutline(SiteContext site) {
        this.site = site;
        int number = 0;
        for (Voice voice : site.corpus().quotes().voices()) {
            number++;
            String anchor = voice.entity().map(QuoteOutline::anchor).orElse(anchor(voice, number));
            firstLines.put(anchor, lines.size());
            voice.quotes().forEach(quote -> lines.add(new Line(voice, anchor, quote)));
        }
    }

    /** The id of an entity's quotes: {@code person-merkel}. */
    public static String anchor(EntityId entity) {
        return entity.type().key() + "-" + entity.name();
    }

    private static String anchor(Voice voice, int number) {
        return voice.speaker().isPresent() ? "speaker-" + number : "nobody";
    }

    /** All quotes, speaker by speaker. */
    List<Line> lines() {
        return lines;
    }

    /** The way to where a speaker's quotes begin. */
    public String link(SitePath from, String anchor) {
        int page = firstLines.get(anchor) / PAGE_SIZE + 1;
        return Addresses.link(from, site.addresses().quotes(page), anchor);
    }
}
