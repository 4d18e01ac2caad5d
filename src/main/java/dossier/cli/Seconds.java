package dossier.cli;

/** How long something took, in words. */
final class Seconds {

    private Seconds() {}

    /** Seconds with two decimals. */
    static String of(long nanoseconds) {
        long hundredths = (nanoseconds + 5_000_000) / 10_000_000;
        long fraction = hundredths % 100;
        return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction;
    }
}
