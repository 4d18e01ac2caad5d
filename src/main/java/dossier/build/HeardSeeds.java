package dossier.build;

import dossier.source.FileTree;
import java.io.IOException;
import java.util.List;

/** Seeds of which a listener hears what is read. */
record HeardSeeds(FileTree tree, BuildListener listener) implements FileTree {

    @Override
    public List<String> files() throws IOException {
        List<String> files = tree.files();
        listener.begins(BuildListener.Step.READ, files.size());
        return files;
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] bytes = tree.bytes(file);
        listener.advances();
        return bytes;
    }

    @Override
    public String displayName(String file) {
        return tree.displayName(file);
    }
}
