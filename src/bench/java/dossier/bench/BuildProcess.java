package dossier.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the published jar as a user does, in a fresh process, and measures it. Needs bash; peak
 * memory needs Linux.
 */
final class BuildProcess {

    // The keyword time reports what the kernel counted for the finished process (getrusage), so
    // nothing is sampled.
    private static final String TIMED = "TIMEFORMAT='%3R %3U %3S'; time \"$@\" >\"$0\" 2>&1";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long POLL_MILLISECONDS = 20;

    private final Path jar;

    BuildProcess(Path jar) {
        this.jar = jar.toAbsolutePath();
    }

    /** Builds {@code seeds/} in the folder into {@code site/} in the folder. */
    BuildCost build(Path folder) throws IOException, InterruptedException {
        Path site = folder.toAbsolutePath().resolve("site");
        Path log = folder.toAbsolutePath().resolve("build.log");
        FileTime start = FileTime.from(Instant.now());
        Process bash = start(folder, site, log);
        Optional<ProcessHandle> java = Optional.empty();
        long peak = 0;
        while (!bash.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            java = java.or(() -> bash.children().findFirst());
            peak = Math.max(peak, java.isPresent() ? peakKibibytes(java.get().pid()) : 0);
        }
        String report = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (bash.exitValue() != 0) {
            throw new IOException("exit code " + bash.exitValue() + " of a build; see " + log);
        }
        // Bash writes the decimal sign of its locale.
        String[] seconds = report.strip().replace(',', '.').split(" ");
        List<Long> sizes = writtenSince(start, site);
        return new BuildCost(
                Double.parseDouble(seconds[0]),
                Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                peak / 1024.0,
                sizes.size(),
                sizes.stream().mapToLong(Long::longValue).sum());
    }

    private Process start(Path folder, Path site, Path log) throws IOException {
        List<String> build =
                List.of(
                        JAVA.toString(),
                        "-Xmx900m",
                        // As CONTRIBUTING advises for single builds: no second compiler, no second
                        // collector.
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "build",
                        "--seeds",
                        folder.toAbsolutePath().resolve("seeds").toString(),
                        "--site",
                        site.toString());
        List<String> bash = List.of("bash", "-c", TIMED, log.toString());
        return new ProcessBuilder(Stream.of(bash, build).flatMap(List::stream).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /**
     * The kernel's own high-water mark, so only growth in the last 20 ms of a process can be
     * missed.
     */
    private static long peakKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // The process ended between two polls, or this system has no /proc.
            return 0;
        }
    }

    private static List<Long> writtenSince(FileTime start, Path site) throws IOException {
        try (Stream<Path> files =
                Files.find(site, Integer.MAX_VALUE, (file, facts) -> isNew(facts, start))) {
            return files.map(file -> file.toFile().length()).toList();
        }
    }

    private static boolean isNew(BasicFileAttributes facts, FileTime start) {
        return facts.isRegularFile() && facts.lastModifiedTime().compareTo(start) >= 0;
    }
}
