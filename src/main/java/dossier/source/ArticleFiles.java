package dossier.source;

import dossier.model.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An article's files as they were read.
 *
 * @param name of the text's file in its tree
 * @param sidecar its metadata beside it
 * @param unreadSidecar whether there are metadata that can't be read
 */
record ArticleFiles(String name, Content text, Optional<Content> sidecar, boolean unreadSidecar) {

    /**
     * What a file holds.
     *
     * @param file its path in the tree
     */
    record Content(FileTree tree, String file, byte[] bytes) {

        /** The path an editor knows it by. */
        String shown() {
            return tree.displayName(file);
        }
    }

    /**
     * Reads them; empty, with a problem reported, when there is no text to read.
     *
     * @throws IOException when the disk fails
     */
    static Optional<ArticleFiles> of(
            FileTree tree, String name, Optional<String> sidecar, Consumer<Problem> problems)
            throws IOException {
        SeedFiles files = new SeedFiles(tree, problems);
        Optional<Content> text = files.bytes(name).map(bytes -> new Content(tree, name, bytes));
        Optional<Content> beside = Optional.empty();
        if (sidecar.isPresent()) {
            String file = sidecar.get();
            beside = files.bytes(file).map(bytes -> new Content(tree, file, bytes));
        }
        boolean unread = sidecar.isPresent() && beside.isEmpty();
        Optional<Content> metadata = beside;
        return text.map(content -> new ArticleFiles(name, content, metadata, unread));
    }
}
