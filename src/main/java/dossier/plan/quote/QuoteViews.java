package dossier.plan.quote;

import dossier.corpus.Evidence;
import dossier.corpus.Quote;
import dossier.corpus.Utterance;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.SitePath;
import dossier.page.QuoteTwin;
import dossier.page.QuoteView;
import dossier.page.SourceView;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quotes as they stand in lists. */
public final class QuoteViews {

    /** What an agency reports is printed everywhere. */
    private static final int MAX_TWINS = 4;

    private final SiteContext site;
    private final Messages words;
    private final References references;

    public QuoteViews(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
    }

    /** A quotation as a page shows it. */
    public QuoteView view(SitePath from, Quote quote) {
        Utterance fullest = quote.fullest();
        Optional<String> function = fullest.speaker().flatMap(Speaker::function);
        return new QuoteView(
                !fullest.isWithheld(),
                fullest.isWithheld()
                        ? List.of()
                        : fullest.parts().stream().map(fullest::words).toList(),
                site.foreignLanguage(fullest.article()),
                isFragment(fullest) ? "fragment" : "",
                source(from, fullest),
                function.isPresent(),
                function.orElse(""),
                notes(quote),
                twins(from, quote),
                quote.twins().size() > MAX_TWINS,
                words.count("quotes.twin.more", Math.max(0, quote.twins().size() - MAX_TWINS)));
    }

    /** Other wordings first: the same words elsewhere say less. */
    private List<QuoteTwin> twins(SitePath from, Quote quote) {
        String said = quote.fullest().words();
        return Stream.concat(
                        quote.twins().stream().filter(twin -> !twin.words().equals(said)),
                        quote.twins().stream().filter(twin -> twin.words().equals(said)))
                .limit(MAX_TWINS)
                .map(twin -> twin(from, twin, said))
                .toList();
    }

    private QuoteTwin twin(SitePath from, Utterance twin, String said) {
        boolean otherwise = !twin.words().equals(said);
        return new QuoteTwin(
                words.text(otherwise ? "quotes.twin" : "quotes.twin.same"),
                otherwise,
                otherwise ? twin.words() : "",
                site.foreignLanguage(twin.article()),
                source(from, twin));
    }

    private SourceView source(SitePath from, Utterance utterance) {
        Quotation first = utterance.parts().get(0);
        return references.source(from, new Evidence(utterance.article(), first.span()));
    }

    private static boolean isFragment(Utterance utterance) {
        return !utterance.isWithheld() && utterance.isFragment();
    }

    private List<String> notes(Quote quote) {
        List<String> notes = new ArrayList<>();
        if (quote.fullest().isWithheld()) {
            notes.add(words.text("rights.quote.withheld"));
        }
        if (isFragment(quote.fullest())) {
            notes.add(words.text("quotes.fragment"));
        }
        quote.fullest().speaker().flatMap(this::attribution).ifPresent(notes::add);
        if (quote.fullest().speaker().isEmpty() && quote.speaker().isPresent()) {
            notes.add(words.text("quotes.by.other"));
        }
        return notes;
    }

    /** How the speaker is known, when the words beside the quotation don't simply say it. */
    private Optional<String> attribution(Speaker speaker) {
        return switch (speaker.attribution()) {
            case PRONOUN -> Optional.of(words.text("quotes.by.pronoun", speaker.words()));
            case SURROUNDING -> Optional.of(words.text("quotes.by.surrounding"));
            case TWIN -> Optional.of(words.text("quotes.by.twin"));
            case EDITOR -> Optional.of(words.text("quotes.by.editor"));
            case NAMED, CREDIT -> Optional.empty();
        };
    }
}
