package dossier.register;

/**
 * What makes two names the same to the finder: lower case, without diacritics and other signs than
 * those between its words, {@code kassym-jomart tokajev}.
 */
public final class NameKey {

    private NameKey() {}

    /** The key of a name; empty when it has no letter. */
    public static String of(String name) {
        return Words.keyOf(name);
    }
}
