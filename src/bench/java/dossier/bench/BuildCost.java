package dossier.bench;

/**
 * What one build took.
 *
 * @param wallSeconds from the start of the process to its end
 * @param cpuSeconds of the process and its children, user and system together
 * @param peakMebibytes the most resident memory at any time; 0 where the system has no {@code
 *     /proc}
 * @param files how many files it wrote
 * @param bytes how many bytes those files hold
 */
record BuildCost(
        double wallSeconds, double cpuSeconds, double peakMebibytes, int files, long bytes) {}
