package dossier.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of input files: on disk, or in memory for whoever has no disk. */
public interface FileTree {

    /**
     * Paths of all files in the folder, with {@code /}, in order of their characters; and of
     * folders that can't be looked into, with {@code /} at their end.
     */
    List<String> files() throws IOException;

    byte[] bytes(String file) throws IOException;

    /** The path as the editor knows it, for problems: {@code seeds/003.txt}. */
    String displayName(String file);

    /**
     * The folder {@code root}, or that to which it leads; links to folders within are not followed.
     */
    static FileTree of(Path root) {
        String shown = withSlashes(root) + "/";
        return new FileTree() {
            @Override
            public List<String> files() throws IOException {
                return FolderListing.of(root.toRealPath());
            }

            @Override
            public byte[] bytes(String file) throws IOException {
                return Files.readAllBytes(root.resolve(file));
            }

            @Override
            public String displayName(String file) {
                return shown + file;
            }
        };
    }

    /** What a file or folder in {@code root} is called in its tree; the root itself has no name. */
    static String nameOf(Path root, Path file) {
        return withSlashes(root.relativize(file));
    }

    /** A path as it is printed on every system. */
    static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Seeds in memory, by path; shown as if they stood in {@code seeds/}. */
    static FileTree of(Map<String, byte[]> files) {
        Map<String, byte[]> sorted = new TreeMap<>(files);
        return new FileTree() {
            @Override
            public List<String> files() {
                return List.copyOf(sorted.keySet());
            }

            @Override
            public byte[] bytes(String file) {
                return sorted.get(file).clone();
            }

            @Override
            public String displayName(String file) {
                return "seeds/" + file;
            }
        };
    }
}
