package dossier.serve;

import dossier.build.BuildResult;

/** Hears what happens in a preview; called from one thread after the other. */
public interface PreviewListener {

    /**
     * A site was built.
     *
     * @param nanoseconds how long that took
     */
    void built(BuildResult result, long nanoseconds);

    /** A build broke off; the next change begins another. */
    void failed(Throwable failure);
}
