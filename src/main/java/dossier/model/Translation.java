package dossier.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings in another language. Immutable and safe for many threads. */
public final class Translation {

    /** English as it is. */
    public static final Translation NONE = new Translation(Map.of());

    /** A line of a catalogue: {@code msgid "there is no text to print"}. */
    private static final Pattern LINE = Pattern.compile("(msgid|msgstr) \"(.*)\"");

    private final Map<String, String> texts;

    private Translation(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * The translations of a catalogue.
     *
     * @param catalogue PO as GNU gettext has it (manual, section 10.1), a line a text; comments are
     *     passed over
     */
    public static Translation of(String catalogue) {
        Map<String, String> texts = new HashMap<>();
        String english = "";
        for (String line : catalogue.lines().toList()) {
            Matcher read = LINE.matcher(line);
            if (read.matches() && read.group(1).equals("msgid")) {
                english = plain(read.group(2));
            } else if (read.matches()) {
                texts.put(english, plain(read.group(2)));
            }
        }
        return new Translation(texts);
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }

    /** A text in this language; empty when nobody translated it. */
    public Optional<String> of(Wording wording) {
        return Optional.ofNullable(texts.get(wording.text()));
    }

    /** What is said, in this language; in English what nobody translated. */
    public String text(Wording wording) {
        return wording.verbatim()
                ? wording.text()
                : Placeholders.fill(
                        of(wording).orElse(wording.text()),
                        wording.values().stream().map(this::text).toList());
    }
}
