package dossier.build;

import dossier.source.ArticleMetadata;

/**
 * How a dossier is built.
 *
 * @param listener hears how far the build is
 * @param memory what earlier builds left
 */
public record BuildWay(Drafts drafts, BuildListener listener, BuildMemory memory) {

    /** Without drafts, told to a listener, and as if for the first time. */
    public static BuildWay heardBy(BuildListener listener) {
        return new BuildWay(Drafts.LEFT_OUT, listener, new BuildMemory());
    }

    /** Whether an article isn't to be seen. */
    boolean leavesOut(ArticleMetadata metadata) {
        return metadata.draft() && drafts == Drafts.LEFT_OUT;
    }
}
