package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.build.BuildListener;
import dossier.build.BuildResult;
import dossier.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a preview makes of a file that is written in several steps; its builds are only told. */
@Timeout(60)
class PreviewBurstTest {

    /** Longer than a file system takes to tell of a change. */
    private static final long SILENCE_MILLISECONDS = 500;

    private static final BuildResult BUILT =
            new BuildResult(
                    List.of(),
                    List.of(),
                    new BuildResult.Counts(0, 0, 0, 0, 0, 0, 0, 0),
                    List.of());

    /** Says nothing. */
    private static final PreviewWords WORDS =
            new PreviewWords() {
                @Override
                public String problems(int errors, int warnings) {
                    return "";
                }

                @Override
                public List<Problem> said(List<Problem> problems) {
                    return problems;
                }

                @Override
                public String failed() {
                    return "";
                }

                @Override
                public String said(Throwable failure) {
                    return "";
                }

                @Override
                public String remedy() {
                    return "";
                }

                @Override
                public String close() {
                    return "";
                }
            };

    /** What somebody who watches the terminal reads. */
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final Semaphore heard = new Semaphore(0);

    @TempDir private Path folder;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.toRealPath().resolve("a.txt"), "heel");
    }

    private Preview preview(Consumer<String> built, Consumer<String> build) throws IOException {
        Preview.Build reading =
                new Preview.Build() {
                    @Override
                    public BuildResult run(BuildListener listener) throws IOException {
                        String text = Files.readString(article);
                        build.accept(text);
                        if (text.equals("half")) {
                            throw new IOException("half a file");
                        }
                        return BUILT;
                    }

                    @Override
                    public void changed(Change change) {
                        heard.release();
                    }
                };
        PreviewListener listener =
                new PreviewListener() {
                    @Override
                    public void built(BuildResult result, long nanoseconds) {
                        told.add("built");
                        built.accept("built");
                    }

                    @Override
                    public void failed(Throwable failure) {
                        told.add(failure.getMessage());
                    }
                };
        return Preview.start(
                new Preview.Plan(reading, List.of(article.getParent()), 0, WORDS), listener);
    }

    private void write(String text) {
        try {
            Files.writeString(article, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the preview has heard of all that was written. */
    private void awaitHearing() {
        try {
            heard.acquire();
            while (heard.tryAcquire(SILENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                // One more change was heard.
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysNothingOfAFileThatIsHalfWritten() throws IOException, InterruptedException {
        Consumer<String> finishing =
                text -> {
                    if (text.equals("half")) {
                        write("weer heel");
                        awaitHearing();
                    }
                };
        try (Preview preview = preview(text -> {}, finishing)) {
            assertEquals("built", told.take());
            write("half");
            assertEquals("built", told.take(), "port " + preview.port());
        }
    }

    @Test
    void saysWhatIsWrongWithAFileThatStaysSo() throws IOException, InterruptedException {
        try (Preview preview = preview(text -> {}, text -> {})) {
            assertEquals("built", told.take());
            write("half");
            assertEquals("half a file", told.take(), "port " + preview.port());
        }
    }

    @Test
    void outlivesAListenerThatBreaks() throws IOException, InterruptedException {
        Consumer<String> breaking =
                text -> {
                    if (heard.availablePermits() == 0) {
                        throw new IllegalStateException("stuk");
                    }
                };
        try (Preview preview = preview(breaking, text -> {})) {
            assertEquals("built", told.take());
            assertEquals("stuk", told.take());
            write("anders");
            assertEquals("built", told.take(), "port " + preview.port());
        }
    }
}
