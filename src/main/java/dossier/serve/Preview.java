package dossier.serve;

import dossier.build.BuildListener;
import dossier.build.BuildResult;
import dossier.model.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A dossier as browsers on this machine see it, built again whenever something changes. */
public final class Preview implements Closeable {

    /** Makes the site of the folders as they are now. */
    @FunctionalInterface
    public interface Build {
        BuildResult run(BuildListener listener) throws IOException;

        /** Something changed since; called from another thread, before the run that is for it. */
        default void changed(Change change) {}
    }

    /** Ends a build whose result nobody waits for any more: something changed again. */
    private static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Shows pages as soon as they can be asked for. */
    private final class Watching implements BuildListener {

        private final List<OutputFile> announced = new ArrayList<>();

        @Override
        public void begins(Step step, int total) {
            beat();
        }

        @Override
        public void advances() {
            beat();
        }

        @Override
        public void beat() {
            if (!changes.isEmpty()) {
                throw new Superseded();
            }
        }

        /** What an earlier build announced stays until this one has announced more. */
        @Override
        public void planned(List<OutputFile> pages) {
            awaitQuiet();
            boolean first = announced.isEmpty();
            announced.addAll(pages);
            site.show(first ? site.now().with(pages) : site.now().withOnly(announced));
        }

        @Override
        public void ends() {}
    }

    /**
     * What is shown, and where.
     *
     * @param folders are watched
     * @param port the first that is tried; 0 for any
     */
    public record Plan(Build build, List<Path> folders, int port, PreviewWords words) {

        public Plan {
            folders = List.copyOf(folders);
        }
    }

    private final Build build;
    private final PreviewListener listener;
    private final PreviewWords words;
    private final CurrentSite site = new CurrentSite();
    private final BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>(1);
    private final Burst burst = new Burst(this::hearsChange, System::nanoTime);
    private final Thread builder = new Thread(this::buildOnChange, "dossier-build");
    private final FolderWatch watch;
    private final PreviewServer server;

    private Preview(Plan plan, PreviewListener listener) throws IOException {
        this.build = plan.build();
        this.listener = listener;
        this.words = plan.words();
        this.watch = FolderWatch.start(plan.folders(), this::changed);
        build();
        this.server =
                PreviewServer.on(plan.port(), new RequestHandler(site, new Events(site, words)));
    }

    /**
     * Builds, serves, and goes on until closed.
     *
     * @throws IOException when there is no port to listen on
     */
    public static Preview start(Plan plan, PreviewListener listener) throws IOException {
        Preview preview = new Preview(plan, listener);
        preview.builder.setDaemon(true);
        preview.builder.start();
        return preview;
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    private void changed(Change change) {
        build.changed(change);
        burst.goesOn();
        changes.offer(true);
    }

    private void buildOnChange() {
        try {
            while (!site.isClosed()) {
                changes.take();
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds at the first of a burst of changes, and again as often as it goes on. */
    private void build() {
        try {
            show();
        } catch (Superseded e) {
            // The next build begins at once.
        }
    }

    /**
     * Builds, and shows what comes of it when the burst is over. Whatever goes wrong, the preview
     * goes on: the editor is about to mend it.
     */
    private void show() {
        long start = System.nanoTime();
        try {
            BuildResult result = build.run(new Watching());
            long taken = System.nanoTime() - start;
            awaitQuiet();
            site.show(site.now().after(result));
            listener.built(result, taken);
        } catch (Superseded e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            awaitQuiet();
            site.show(site.now().afterFailure(words.said(e)));
            listener.failed(e);
        }
    }

    /** Waits until nothing changes any more; ends the build when something does. */
    private void awaitQuiet() {
        try {
            if (!burst.ends()) {
                throw new Superseded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Superseded();
        }
    }

    /** Whether something changes within so many nanoseconds; that stays to be built. */
    private boolean hearsChange(long nanoseconds) throws InterruptedException {
        boolean heard = changes.poll(nanoseconds, TimeUnit.NANOSECONDS) != null;
        if (heard) {
            changes.offer(true);
        }
        return heard;
    }

    /** Lets browsers go, then stops. */
    @Override
    public void close() throws IOException {
        site.close();
        builder.interrupt();
        watch.close();
        server.close();
    }
}
