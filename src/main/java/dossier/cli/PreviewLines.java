package dossier.cli;

import dossier.build.BuildResult;
import dossier.model.Problem;
import dossier.serve.PreviewListener;
import dossier.serve.PreviewWords;
import java.io.IOException;
import java.util.List;

/** What a preview says in the terminal, and the words it has for browsers. */
final class PreviewLines implements PreviewListener, PreviewWords {

    private final Desk desk;
    private final Words words;
    private final Loudness loudness;
    private ProgressLines progress;
    private boolean first = true;

    PreviewLines(Desk desk, Loudness loudness) {
        this.desk = desk;
        this.words = desk.words();
        this.loudness = loudness;
    }

    /** Whoever hears how far the next build is. */
    ProgressLines progress() {
        progress = loudness.listener(desk);
        return progress;
    }

    /** Says where the dossier is to be seen, and that it isn't where it was asked for. */
    void served(int port, int asked) {
        if (asked != 0 && port != asked) {
            desk.line("serve.port", words.text("serve.port.taken", Integer.toString(asked)));
        }
        desk.line("serve.address", "http://127.0.0.1:" + port + "/");
        if (!loudness.isQuiet()) {
            desk.line("serve.end", words.text("serve.end.how"));
        }
    }

    @Override
    public void built(BuildResult result, long nanoseconds) {
        Summary summary = Summary.startingNow(desk);
        summary.problems(result.problems());
        if (loudness.isQuiet()) {
            return;
        }
        if (first) {
            summary.input(result);
            first = false;
        }
        loudness.timings(desk, progress);
        String key = result.hasErrors() ? "serve.kept" : "serve.built.files";
        desk.line("serve.built", words.text(key, Seconds.of(nanoseconds), result.files().size()));
    }

    @Override
    public void failed(Throwable failure) {
        if (failure instanceof IOException disk) {
            desk.err().println("dossier: " + said(disk));
        } else {
            desk.err().println("dossier: " + words.text("failed.bug"));
            failure.printStackTrace(desk.err());
        }
    }

    @Override
    public String said(Throwable failure) {
        return failure instanceof IOException disk
                ? new FailureHandler(words).said(disk)
                : words.text("failed.bug") + " " + failure;
    }

    @Override
    public String problems(int errors, int warnings) {
        String counted = words.count("warnings", warnings);
        return errors == 0
                ? counted
                : warnings == 0
                        ? words.count("errors", errors)
                        : String.join(", ", List.of(words.count("errors", errors), counted));
    }

    @Override
    public List<Problem> said(List<Problem> problems) {
        return words.said(problems);
    }

    @Override
    public String failed() {
        return words.text("serve.failed");
    }

    @Override
    public String remedy() {
        return words.text("check.remedy");
    }

    @Override
    public String close() {
        return words.text("serve.close");
    }
}
