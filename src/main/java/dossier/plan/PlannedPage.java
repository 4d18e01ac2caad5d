package dossier.plan;

import dossier.model.SitePath;
import dossier.page.Page;
import java.util.function.Supplier;

/**
 * A page of which only the place is known, so that it can be planned when it is asked for, and let
 * go.
 *
 * @param planner makes the page of that path, the same each time
 */
public record PlannedPage(SitePath path, Supplier<Page> planner) {

    public Page plan() {
        return planner.get();
    }
}
