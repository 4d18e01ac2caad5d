package dossier.language;

import dossier.language.dutch.Dutch;
import java.util.Locale;

/** The languages the generator knows, by their BCP 47 tags. */
public final class Languages {

    private static final Language DUTCH = new Dutch();
    private static final Language UNKNOWN = new UnknownLanguage();

    private Languages() {}

    /** The language of {@code nl}, {@code nl-BE} and so on. */
    public static Language of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return primary.equals("nl") ? DUTCH : UNKNOWN;
    }
}
