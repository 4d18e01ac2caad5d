package dossier.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The search engine Pagefind, which the benchmark looks at beside ours. It comes from npm; its
 * program runs over the articles' pages of a site and puts its index into the folder {@code
 * pagefind} there.
 *
 * @param processorSeconds of the run
 * @param mebibytes the peak of the run
 */
record Pagefind(double processorSeconds, long mebibytes) {

    static final String FOLDER = "pagefind/";

    private static final Path WORK = Path.of("target", "pagefind").toAbsolutePath();
    private static final String VERSION = "pagefind@1.6.0";
    private static final String TIMED = "TIMEFORMAT='%3U %3S'; time \"$@\" >\"$0\" 2>&1";
    private static final long POLL_MILLISECONDS = 20;

    /** Indexes the articles of a site. */
    static Pagefind run(Path site) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        Path program = program();
        List<String> command =
                List.of(
                        "bash",
                        "-c",
                        TIMED,
                        WORK.resolve("pagefind.log").toString(),
                        program.toString(),
                        "--site",
                        site.toString(),
                        "--glob",
                        "artikel/*.html",
                        "--root-selector",
                        "main article",
                        "--force-language",
                        "nl");
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        long peak = 0;
        while (!bash.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            long now = bash.descendants().mapToLong(child -> peak(child.pid())).max().orElse(0);
            peak = Math.max(peak, now);
        }
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (bash.exitValue() != 0) {
            throw new IOException("pagefind: " + said + "; see " + WORK.resolve("pagefind.log"));
        }
        String[] seconds = said.strip().replace(',', '.').split(" ");
        double all = Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
        return new Pagefind(all, peak / 1024);
    }

    /** The program itself, without the script that npm puts before it. */
    private static Path program() throws IOException, InterruptedException {
        if (Files.notExists(WORK.resolve("node_modules"))) {
            List<String> npm =
                    List.of("npm", "i", "--prefix", ".", "--no-audit", "--no-fund", VERSION);
            Process install = new ProcessBuilder(npm).directory(WORK.toFile()).inheritIO().start();
            if (install.waitFor() != 0) {
                throw new IOException("npm can't install " + VERSION);
            }
        }
        try (Stream<Path> files = Files.walk(WORK.resolve("node_modules/@pagefind"))) {
            return files.filter(file -> file.endsWith("pagefind_extended"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no program in " + WORK));
        }
    }

    private static long peak(long process) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It ended between two polls.
            return 0;
        }
    }
}
