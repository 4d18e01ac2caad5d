package dossier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a block of an article is. */
public enum BlockRole {
    LEDE,
    PARAGRAPH,
    HEADING,
    PULLQUOTE;

    /** The word for this role in metadata and data files: {@code pullquote}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BlockRole> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(BlockRole::key).toList();
    }
}
