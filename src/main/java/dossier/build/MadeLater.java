package dossier.build;

import dossier.model.FileContent;
import dossier.model.FileDigest;
import dossier.model.Memo;

/** A page that nobody asked for yet. */
record MadeLater(Memo<byte[]> html) implements FileContent {

    @Override
    public byte[] bytes() {
        return html.get();
    }

    @Override
    public FileDigest digest() {
        return FileDigest.of(bytes());
    }
}
