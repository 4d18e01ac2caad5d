package dossier.language;

import dossier.language.dutch.Dutch;
import dossier.register.NameGrammar;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages the generator knows, by their BCP 47 tags. */
public final class Languages {

    private static final Language DUTCH = new Dutch();

    /** Any other language: sentences end at their signs, and names have no forms. */
    private static final Language UNKNOWN =
            new Language() {
                private final SentenceSplitter splitter = new SentenceSplitter(Set.of());

                @Override
                public List<Sentence> sentences(String text) {
                    return splitter.split(text);
                }

                @Override
                public NameGrammar names() {
                    return NameGrammar.NONE;
                }

                @Override
                public boolean isFunction(String word) {
                    return false;
                }
            };

    private Languages() {}

    /** The language of {@code nl}, {@code nl-BE} and so on. */
    public static Language of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return primary.equals("nl") ? DUTCH : UNKNOWN;
    }
}
