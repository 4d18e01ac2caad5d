package dossier.build;

import dossier.model.FileContent;
import dossier.model.FileDigest;
import java.util.function.Supplier;

/**
 * A page that shows what it showed before, so that its digest is known without its bytes.
 *
 * @param html makes the same bytes each time
 */
record RenderedLater(FileDigest digest, Supplier<byte[]> html) implements FileContent {

    @Override
    public byte[] bytes() {
        return html.get();
    }
}
