package dossier.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells of changes in folders and all in them. It hears them from the system, and besides looks at
 * the files now and then: not every file system gives notice, and none of a folder that wasn't
 * there. Nobody needs to be told of a change made after {@link #start}, even when nothing was
 * heard.
 */
final class FolderWatch implements Closeable {

    private static final long SELDOM = TimeUnit.SECONDS.toNanos(2);
    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(300);

    /** Looking takes at most this part of the time. */
    private static final long SHARE = 25;

    private final List<Path> folders;
    private final Consumer<Change> changed;
    private final Optional<Notices> notices;
    private final Thread thread = new Thread(this::watch, "dossier-watch");
    private WatchedFiles standing;
    private long pause;

    private FolderWatch(List<Path> folders, Optional<Notices> notices, Consumer<Change> changed) {
        this.folders = List.copyOf(folders);
        this.notices = notices;
        this.changed = changed;
        look();
    }

    /**
     * Watches from now on.
     *
     * @param changed called from one thread
     */
    static FolderWatch start(List<Path> folders, Consumer<Change> changed) {
        return start(folders, Notices.of(folders), changed);
    }

    /** The same with these notices, or without any. */
    static FolderWatch start(
            List<Path> folders, Optional<Notices> notices, Consumer<Change> changed) {
        FolderWatch watch = new FolderWatch(folders, notices, changed);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        long due = System.nanoTime() + pause;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Change> heard = hear(Math.max(1, due - System.nanoTime()));
                if (heard.isPresent()) {
                    note(heard.get());
                    changed.accept(heard.get());
                } else if (System.nanoTime() >= due) {
                    news().ifPresent(changed);
                    due = System.nanoTime() + pause;
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is told now is no news at the next look, unless it changes once more. */
    private void note(Change heard) {
        if (heard.anything()) {
            look();
        } else {
            standing.update(heard.paths());
        }
    }

    /** What changed that wasn't heard. */
    private Optional<Change> news() {
        boolean found = notices.map(Notices::followAll).orElse(false);
        WatchedFiles before = standing;
        look();
        return found ? Optional.of(Change.ANYTHING) : Change.of(standing.differing(before));
    }

    private Optional<Change> hear(long nanoseconds) throws InterruptedException {
        if (notices.isPresent()) {
            return notices.get().await(nanoseconds);
        }
        TimeUnit.NANOSECONDS.sleep(nanoseconds);
        return Optional.empty();
    }

    private void look() {
        long start = System.nanoTime();
        standing = WatchedFiles.standing(folders);
        long least = notices.filter(Notices::isComplete).isPresent() ? SELDOM : OFTEN;
        pause = Math.max(least, SHARE * (System.nanoTime() - start));
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        if (notices.isPresent()) {
            notices.get().close();
        }
    }
}
