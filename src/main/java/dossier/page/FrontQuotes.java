package dossier.page;

import java.util.List;

/** A few quotes of those who are quoted most, and the way to all. */
public record FrontQuotes(boolean shown, List<SpokenQuote> quotes, Link all) {

    public FrontQuotes {
        quotes = List.copyOf(quotes);
    }
}
