package dossier.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lists a folder on disk, with what can't be read: an editor hears of that when it is asked for.
 */
final class FolderListing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedSet<String> names = new TreeSet<>();

    private FolderListing(Path root) {
        this.root = root;
    }

    /** What {@link FileTree#files} says of this folder. */
    static List<String> of(Path root) throws IOException {
        FolderListing listing = new FolderListing(root);
        Files.walkFileTree(root, listing);
        return List.copyOf(listing.names);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes as) {
        if (isFile(file, as)) {
            names.add(FileTree.nameOf(root, file));
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * Whether it is a file, or should be: of a link that leads nowhere the editor hears when it is
     * read, unless an editor's program hid it there to say that it has a file open.
     */
    private static boolean isFile(Path path, BasicFileAttributes as) {
        if (!as.isSymbolicLink()) {
            return as.isRegularFile();
        }
        return Files.isRegularFile(path) || !Files.exists(path) && !isHidden(path);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        if (path.equals(root)) {
            throw failure;
        }
        // What went meanwhile is none of the folder's; all else is there.
        if (failure instanceof AccessDeniedException && !isHidden(path)) {
            String name = FileTree.nameOf(root, path);
            names.add(Files.isDirectory(path) ? name + "/" : name);
        }
        return FileVisitResult.CONTINUE;
    }
}
