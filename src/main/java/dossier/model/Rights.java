package dossier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of an article's text the dossier may publish. */
public enum Rights {
    /** All of it. */
    FULL,
    /** As quotation: the lede, and sentences that findings rest on. */
    EXCERPT,
    /** No sentence: what is known of the article, and what was found in it. */
    LINK;

    /** The word in metadata and data files: {@code excerpt}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rights> ofKey(String key) {
        return Arrays.stream(values()).filter(rights -> rights.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Rights::key).toList();
    }
}
