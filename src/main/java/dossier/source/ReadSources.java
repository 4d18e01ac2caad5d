package dossier.source;

import dossier.model.Problem;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * An editor's folder as a process read it last. Whoever gets the very same arrays of a {@link
 * FileTree} again gets the very same source of them, and the same layout of the very same list of
 * files. Holds no array that nobody else holds.
 */
public final class ReadSources {

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private Optional<Names> names = Optional.empty();

    /** What came of the names of files. */
    private record Names(List<String> files, SeedLayout layout, List<Problem> problems) {}

    /** What came of an article's files. */
    private record Known(
            WeakReference<byte[]> text,
            Optional<WeakReference<byte[]>> sidecar,
            boolean unreadSidecar,
            Optional<SourceText> source,
            List<Problem> problems) {

        boolean isOf(ArticleFiles files) {
            Optional<byte[]> beside = files.sidecar().map(ArticleFiles.Content::bytes);
            return text.get() == files.text().bytes()
                    && unreadSidecar == files.unreadSidecar()
                    && sidecar.isPresent() == beside.isPresent()
                    && sidecar.map(WeakReference::get).orElse(null) == beside.orElse(null);
        }
    }

    /**
     * Which of these files is what, as far as they have good names.
     *
     * @param shown gives a file's path as an editor knows it
     */
    synchronized SeedLayout layout(
            List<String> files, UnaryOperator<String> shown, Consumer<Problem> problems) {
        if (names.filter(known -> known.files() == files).isEmpty()) {
            List<Problem> found = new ArrayList<>();
            SeedNameCheck check = new SeedNameCheck(shown, found::add);
            names = Optional.of(new Names(files, check.check(SeedLayout.of(files)), found));
        }
        names.get().problems().forEach(problems);
        return names.get().layout();
    }

    /** Forgets articles but these. */
    void keepOnly(Collection<String> files) {
        known.keySet().retainAll(Set.copyOf(files));
    }

    /** The source of these files, read only if they are others than the last time. */
    Optional<SourceText> of(ArticleFiles files, Consumer<Problem> problems) {
        Known before = known.get(files.name());
        if (before == null || !before.isOf(files)) {
            List<Problem> found = new ArrayList<>();
            Optional<SourceText> source = new ArticleSourceReader(found::add).read(files);
            before =
                    new Known(
                            new WeakReference<>(files.text().bytes()),
                            files.sidecar().map(file -> new WeakReference<>(file.bytes())),
                            files.unreadSidecar(),
                            source,
                            List.copyOf(found));
            known.put(files.name(), before);
        }
        before.problems().forEach(problems);
        return before.source();
    }
}
