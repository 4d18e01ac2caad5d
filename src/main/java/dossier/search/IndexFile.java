package dossier.search;

import dossier.model.Fingerprint;
import dossier.model.KnownFiles;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A file of the index: a script that hands one JSON value to whoever loads it, because a page that
 * was opened from disk may load nothing else. Browsers read {@code JSON.parse('…')} faster than the
 * same value as a script.
 *
 * @param key the file's path in the folder of the index, without its ending
 * @param content tells the JSON value from all others
 */
record IndexFile(String key, Fingerprint content, String json) {

    private static final String FOLDER = "search/";

    /** So many hexadecimal digits of the hash stand in a name. */
    private static final int DIGITS = 10;

    /** A file that is always called the same. */
    static IndexFile named(String key, String json) {
        return new IndexFile(key, Fingerprint.of(json), json);
    }

    /** A file that is called after its content. */
    static IndexFile hashed(String folder, String json) {
        Fingerprint content = Fingerprint.of(json);
        String hash = HexFormat.of().toHexDigits(content.high(), DIGITS);
        return new IndexFile(folder + "/" + hash, content, json);
    }

    /** The place in the site of the file of a key. */
    static SitePath path(String key) {
        return new SitePath(FOLDER + key + ".js");
    }

    /** What a file holds, in UTF-8. */
    static byte[] script(String key, String json) {
        String script = "dossierSearch.add(\"" + key + "\",JSON.parse('" + escaped(json) + "'))\n";
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The file of the site.
     *
     * @param known files that needn't be made again
     */
    OutputFile file(KnownFiles known) {
        SitePath path = path(key);
        return new OutputFile(path, known.content(path, content, () -> script(key, json)));
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
