package dossier.plan.part;

import dossier.model.Fingerprint;
import dossier.model.SitePath;
import dossier.page.Page;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of which only the place is known, so that it can be planned when it is asked for, and let
 * go.
 *
 * @param dependencies a fingerprint of all that the page is planned from, where that is known for
 *     less than it takes to plan it: with the same one, the page shows the same
 * @param planner makes the page of that path, the same each time
 */
public record PlannedPage(
        SitePath path, Optional<Supplier<Fingerprint>> dependencies, Supplier<Page> planner) {

    /** A page that must be planned to know what it shows. */
    public PlannedPage(SitePath path, Supplier<Page> planner) {
        this(path, Optional.empty(), planner);
    }

    /** The same page, of which it is known what it depends on. */
    public PlannedPage dependingOn(Supplier<Fingerprint> fingerprint) {
        return new PlannedPage(path, Optional.of(fingerprint), planner);
    }

    public Page plan() {
        return planner.get();
    }
}
