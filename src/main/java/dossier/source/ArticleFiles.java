package dossier.source;

import java.io.IOException;
import java.util.Optional;

/**
 * An article's files as they were read.
 *
 * @param name of the text's file in its tree
 * @param sidecar its metadata beside it
 */
record ArticleFiles(String name, Content text, Optional<Content> sidecar) {

    /**
     * What a file holds.
     *
     * @param file its path in the tree
     */
    record Content(FileTree tree, String file, byte[] bytes) {

        static Content of(FileTree tree, String file) throws IOException {
            return new Content(tree, file, tree.bytes(file));
        }

        /** The path an editor knows it by. */
        String shown() {
            return tree.displayName(file);
        }
    }

    /** Reads them. */
    static ArticleFiles of(FileTree tree, String name, Optional<String> sidecar)
            throws IOException {
        Optional<Content> beside = Optional.empty();
        if (sidecar.isPresent()) {
            beside = Optional.of(Content.of(tree, sidecar.get()));
        }
        return new ArticleFiles(name, Content.of(tree, name), beside);
    }
}
