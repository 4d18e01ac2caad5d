package dossier.search;

import dossier.model.OutputFile;
import dossier.model.Sha256;
import dossier.model.SitePath;
import java.nio.charset.StandardCharsets;

/**
 * A file of the index: a script that hands one JSON value to whoever loads it, because a page that
 * was opened from disk may load nothing else. Browsers read {@code JSON.parse('…')} faster than the
 * same value as a script.
 *
 * @param key the file's path in the folder of the index, without its ending
 */
record IndexFile(String key, OutputFile file) {

    private static final String FOLDER = "search/";

    /** So many hexadecimal digits of the hash stand in a name. */
    private static final int DIGITS = 10;

    /** A file that is always called the same. */
    static IndexFile named(String key, String json) {
        return new IndexFile(key, new OutputFile(path(key), script(key, json)));
    }

    /** The place in the site of a file that is always called the same. */
    static SitePath path(String key) {
        return new SitePath(FOLDER + key + ".js");
    }

    /** What a file holds, in UTF-8. */
    static byte[] script(String key, String json) {
        String script = "dossierSearch.add(\"" + key + "\",JSON.parse('" + escaped(json) + "'))\n";
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that is called after its content. */
    static IndexFile hashed(String folder, String json) {
        String hash = Sha256.hex(json.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return named(folder + "/" + hash, json);
    }

    /** The name without the folder. */
    String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** As the content of a string literal in single quotes (ECMA-262, 12.9.4). */
    private static String escaped(String json) {
        if (json.indexOf('\'') < 0 && json.indexOf('\\') < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\'' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
