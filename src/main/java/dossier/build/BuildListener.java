package dossier.build;

import dossier.model.OutputFile;
import dossier.model.Pulse;
import dossier.model.SitePath;
import java.util.List;
import java.util.function.Supplier;

/** Hears how far a build is. */
public interface BuildListener extends Pulse {

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

    /** The step goes on. */
    @Override
    default void beat() {}

    /**
     * Pages can be asked for, each made when it is, while the build goes on: nothing was wrong so
     * far. Called more than once, each time with others.
     */
    default void planned(List<OutputFile> pages) {}

    /**
     * A page was made; called from many threads.
     *
     * @param change why it was, told when somebody asks
     */
    default void made(SitePath page, Supplier<PageChange> change) {}

    /** The last step is over. */
    void ends();

    /** Both hear everything, this one first. */
    default BuildListener and(BuildListener other) {
        return new BothListeners(this, other);
    }
}
