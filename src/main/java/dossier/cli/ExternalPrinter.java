package dossier.cli;

import dossier.check.external.ExternalCheck;
import dossier.check.external.ExternalCheck.Outcome;
import dossier.check.external.ExternalLinks;
import dossier.check.external.HttpProbe;
import dossier.model.OutputFile;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Follows the links to elsewhere, and prints those that lead nowhere. */
final class ExternalPrinter {

    private static final long PAUSE = 1000;

    private final Desk desk;
    private final PrintWriter out;

    /**
     * @param out where the result goes
     */
    ExternalPrinter(Desk desk, PrintWriter out) {
        this.desk = desk;
        this.out = out;
    }

    /** Asks the machines that the site's links lead to. */
    void follow(List<OutputFile> files) throws InterruptedIOException {
        follow(files, new ExternalCheck(new HttpProbe(), () -> Thread.sleep(PAUSE)));
    }

    void follow(List<OutputFile> files, ExternalCheck check) throws InterruptedIOException {
        Map<String, String> links = ExternalLinks.of(files);
        try {
            print(links, check.check(new ArrayList<>(links.keySet())));
        } catch (InterruptedException e) {
            throw new InterruptedIOException("links");
        }
    }

    private void print(Map<String, String> links, Map<String, Outcome> outcomes) {
        Words words = desk.words();
        out.println(new Ink(desk.colour()).bold(words.text("external.heading")));
        int broken = 0;
        int untold = 0;
        for (Map.Entry<String, Outcome> link : outcomes.entrySet()) {
            String page = links.get(link.getKey());
            String address = Cells.shown(link.getKey());
            if (link.getValue() == Outcome.BROKEN) {
                broken++;
                out.println("  " + words.text("external.broken", address, page));
            } else if (link.getValue() == Outcome.UNTOLD) {
                untold++;
                out.println("  " + words.text("external.untold", address, page));
            }
        }
        out.println("  " + words.text("external.count", outcomes.size(), broken, untold));
        out.println();
    }
}
