package dossier.build;

import dossier.source.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of seeds as it would be with some files changed or added.
 *
 * @param changed contents by path
 */
record ChangedSeeds(FileTree tree, Map<String, byte[]> changed) implements FileTree {

    ChangedSeeds {
        changed = Map.copyOf(changed);
    }

    @Override
    public List<String> files() throws IOException {
        return Stream.concat(tree.files().stream(), changed.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        byte[] bytes = changed.get(file);
        return bytes == null ? tree.bytes(file) : bytes.clone();
    }

    @Override
    public String displayName(String file) {
        return tree.displayName(file);
    }
}
