package dossier.browser;

import com.sun.management.OperatingSystemMXBean;
import dossier.build.BuildListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the search index takes of a build: the processor time of the step that makes it, and by how
 * much it raises the process's high-water mark. Needs Linux.
 */
final class IndexingCost implements BuildListener {

    private static final Path STATUS = Path.of("/proc/self/status");

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long processorBefore;
    private long processorAfter;
    private long peakBefore;
    private long peakAfter;

    @Override
    public void begins(Step step, int total) {
        if (step == Step.INDEX) {
            processorBefore = system.getProcessCpuTime();
            peakBefore = peakKibibytes();
        } else if (step == Step.EXPORT) {
            processorAfter = system.getProcessCpuTime();
            peakAfter = peakKibibytes();
        }
    }

    @Override
    public void advances() {}

    @Override
    public void ends() {}

    double processorSeconds() {
        return (processorAfter - processorBefore) / 1e9;
    }

    long mebibytes() {
        return (peakAfter - peakBefore) / 1024;
    }

    private static long peakKibibytes() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
