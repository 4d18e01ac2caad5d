package dossier.drawing;

/** Numbers as pictures hold them: short, and the same on every machine. */
public final class Decimals {

    private Decimals() {}

    /** With one decimal, or none: {@code 12.5}, {@code 12}, {@code -3}. */
    public static String of(double value) {
        long tenths = StrictMath.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole(tenths) : whole + "." + Math.abs(tenths % 10);
    }

    private static String whole(long tenths) {
        return Long.toString(tenths / 10);
    }
}
