package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;

/** Lists of text that come back from a page. */
final class Lines {

    private Lines() {}

    /** What a script returned as an array of strings. */
    static List<String> of(Object result) {
        return ((Collection<?>) result).stream().map(String.class::cast).toList();
    }

    /**
     * Fails when anything was found, with a line for each.
     *
     * @param where the page
     */
    static void assertNone(String where, List<String> found) {
        assertEquals("", String.join("\n", found), where);
    }
}
