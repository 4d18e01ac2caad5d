package dossier.build;

import dossier.cache.PageFingerprint;
import dossier.page.Page;
import java.util.List;

/**
 * Why a page was rendered anew, or wasn't.
 *
 * @param parts what of the page shows something else, by the names of its view model's components:
 *     {@code frame.title}; only with {@link Reason#SHOWS_OTHER}
 */
public record PageChange(Reason reason, List<String> parts) {

    /** What there is to say of a page. */
    public enum Reason {
        /** The last build had no such page. */
        NEW,
        /** It shows the same, but the generator, a template or the interface's words changed. */
        OTHER_DESIGN,
        SHOWS_OTHER,
        /** It shows the same, and wasn't rendered. */
        SAME
    }

    public PageChange {
        parts = List.copyOf(parts);
    }

    static PageChange of(Reason reason) {
        return new PageChange(reason, List.of());
    }

    /** The change of a page that stood there before with another fingerprint. */
    static PageChange between(PageFingerprint before, PageFingerprint now, Page page) {
        List<String> parts = now.differing(page, before);
        return parts.isEmpty()
                ? of(Reason.OTHER_DESIGN)
                : new PageChange(Reason.SHOWS_OTHER, parts);
    }
}
