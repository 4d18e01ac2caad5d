package dossier.suggest;

/**
 * The consonants of a name as it sounds, by which transliterations of one name are found: {@code
 * tkv} for Tokajev, Tokayev and Tokaev.
 */
final class Skeleton {

    private static final String SILENT = "aeiouyjh'-. ";
    private static final String LETTERS = "wqczx";
    private static final String SOUNDS = "vkkss";

    private Skeleton() {}

    static String of(String key) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            int letter = LETTERS.indexOf(c);
            char sound = letter < 0 ? c : SOUNDS.charAt(letter);
            int length = skeleton.length();
            boolean doubled = length > 0 && skeleton.charAt(length - 1) == sound;
            if (SILENT.indexOf(c) < 0 && !doubled) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }
}
