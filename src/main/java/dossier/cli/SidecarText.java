package dossier.cli;

import java.util.List;
import java.util.Optional;

/** The file beside a new article: what is known, what can be filled in, and what to decide. */
final class SidecarText {

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    SidecarText(Words words) {
        this.words = words;
    }

    /** Explains the file. */
    SidecarText head(String article) {
        words.text("sidecar.head", article).lines().forEach(this::comment);
        return this;
    }

    /** What an editor has to decide, each a line. */
    SidecarText toDecide(List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n');
            comment(words.text("sidecar.decide"));
            lines.forEach(line -> comment("- " + line));
        }
        return this;
    }

    /**
     * A field with what it is for.
     *
     * @param example in a comment when there is no value
     */
    SidecarText field(String key, Optional<String> value, String example) {
        text.append('\n');
        comment(words.text("sidecar." + key));
        text.append(value.isPresent() ? "" : "# ")
                .append(key)
                .append(": ")
                .append(quoted(value.orElse(example)))
                .append('\n');
        return this;
    }

    private void comment(String line) {
        text.append("# ").append(line).append('\n');
    }

    /** As YAML has it between double quotes (YAML 1.2.2, 7.3.1). */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
