package dossier.source.paste;

/** The bytes of Windows-1252, as the WHATWG Encoding Standard has them. */
final class Windows1252 {

    /** From 0x80 on; bytes without a character of their own are the control of their number. */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    static char characterOf(int value) {
        return value >= 0x80 && value < 0xA0 ? HIGH.charAt(value - 0x80) : (char) value;
    }

    /** The byte of a character, also of one that was read as ISO 8859-1; -1 when it has none. */
    static int byteOf(char character) {
        if (character < 0x100) {
            return character;
        }
        int high = HIGH.indexOf(character);
        return high < 0 ? -1 : 0x80 + high;
    }
}
