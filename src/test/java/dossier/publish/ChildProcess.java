package dossier.publish;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of the generator's, which a test can kill. */
final class ChildProcess implements AutoCloseable {

    private static final int FILES = 400;

    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts {@link #main} with these words. */
    static ChildProcess start(String what, Path site) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildProcess(
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildProcess.class.getName(),
                                what,
                                site.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** What the process says next. */
    String line() throws IOException {
        return out.readLine();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
        out.close();
    }

    /** The files of one of two sites that share two thirds of their paths. */
    static List<OutputFile> site(int edition) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            if ((i + edition) % 3 != 0) {
                String text = ("file " + i + " of edition " + edition + "\n").repeat(50 + i % 50);
                files.add(OutputFile.text(new SitePath("map" + i % 7 + "/" + i + ".html"), text));
            }
        }
        return files;
    }

    /**
     * {@code lock SITE} holds the site's lock until the process ends; {@code publish SITE}
     * publishes two editions in turn for ever, with a line before each.
     */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[1]);
        if (arguments[0].equals("lock")) {
            try (SiteLock held = SiteLock.take(site).orElseThrow()) {
                System.out.println(held == null ? "" : "locked");
                System.in.read();
            }
            return;
        }
        for (int edition = 0; true; edition = 1 - edition) {
            System.out.println("publishing");
            List<OutputFile> files = site(edition);
            new Publisher(site, problem -> System.err.println(problem)).publish(files);
        }
    }
}
