package dossier.build;

import dossier.model.SitePath;
import java.util.function.Supplier;

/** Hears how far a build is. */
public interface BuildListener {

    /** Nobody listens. */
    BuildListener NONE =
            new BuildListener() {
                @Override
                public void begins(Step step, int total) {}

                @Override
                public void advances() {}

                @Override
                public void ends() {}
            };

    /** What a build does, in order. */
    enum Step {
        READ,
        ANNOTATE,
        PLAN,
        RENDER,
        INDEX,
        EXPORT,
        CHECK,
        COMPARE,
        PUBLISH
    }

    /**
     * A step begins.
     *
     * @param total how many times it advances; 0 when it isn't counted
     */
    void begins(Step step, int total);

    /** One more of the step's things is done; called from many threads. */
    void advances();

    /**
     * A page was made; called from many threads.
     *
     * @param change why it was, told when somebody asks
     */
    default void made(SitePath page, Supplier<PageChange> change) {}

    /** The last step is over. */
    void ends();
}
