package dossier.cli;

import dossier.build.BuildListener;
import dossier.build.PageChange;
import dossier.model.SitePath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says why a build made a page anew, or didn't: hears of all pages, remembers one. */
final class PageExplanation implements BuildListener {

    /** So much of a line is shown around what differs. */
    private static final int AROUND = 40;

    private static final String HEAD_END = "</head>";

    private final Path site;
    private final Path file;
    private final SitePath page;
    private final List<String> before;
    private Optional<PageChange> change = Optional.empty();
    private boolean built;

    /**
     * @param site the folder, as it is before the build
     */
    PageExplanation(Path site, SitePath page) throws IOException {
        this.site = site;
        this.page = page;
        this.file = site.resolve(page.path());
        this.before = lines();
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    @Override
    public void begins(Step step, int total) {}

    @Override
    public void advances() {}

    @Override
    public synchronized void made(SitePath made, Supplier<PageChange> why) {
        built = true;
        if (made.equals(page)) {
            change = Optional.of(why.get());
        }
    }

    @Override
    public void ends() {}

    /** Prints what there is to say after the build. */
    void print(Words words, PrintWriter out) throws IOException {
        if (change.isPresent()) {
            out.println(words.line("summary.explained", said(change.get(), words)));
            difference(words, out);
        } else {
            boolean missing = built || before.isEmpty();
            String said = missing ? missing(words) : words.text("explained.nothing", page);
            out.println(words.line("summary.explained", said));
        }
    }

    private String missing(Words words) throws IOException {
        return PageHint.near(site, page)
                .map(near -> words.text("explained.missing.near", page, near))
                .orElseGet(() -> words.text("explained.missing", page));
    }

    private String said(PageChange made, Words words) {
        return switch (made.reason()) {
            case NEW -> words.text("explained.new", page);
            case OTHER_DESIGN -> words.text("explained.design", page);
            case SHOWS_OTHER ->
                    words.text("explained.other", page, String.join(", ", made.parts()));
            case SAME -> words.text("explained.same", page);
        };
    }

    /** Prints the first line that readers see of what differs from what stood there before. */
    private void difference(Words words, PrintWriter out) throws IOException {
        List<String> after = lines();
        for (int i = Math.max(0, before.indexOf(HEAD_END)); i < before.size(); i++) {
            if (i < after.size() && !before.get(i).equals(after.get(i))) {
                int at = difference(before.get(i), after.get(i));
                String number = Integer.toString(i + 1);
                String was = words.text("explained.line", number, part(before, i, at));
                out.println(words.line("summary.before", was));
                String is = words.text("explained.line", number, part(after, i, at));
                out.println(words.line("summary.after", is));
                return;
            }
        }
    }

    private static int difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String part(List<String> lines, int line, int at) {
        String text = lines.get(line);
        int start = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).strip()
                + (end < text.length() ? "…" : "");
    }
}
