package dossier.source;

import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.List;

/**
 * A value in a YAML file, with the place where it stands. Scalars are text: what was typed, never a
 * number or date.
 */
public sealed interface YamlNode {

    SourceLocation location();

    /** What this is, in an editor's words. */
    Wording kind();

    /** A single value; empty when nothing was typed or {@code null}. */
    record Scalar(String text, SourceLocation location) implements YamlNode {
        @Override
        public Wording kind() {
            return Wording.of("a single value");
        }
    }

    /** Values in order. */
    record Sequence(List<YamlNode> items, SourceLocation location) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Wording kind() {
            return Wording.of("a list");
        }
    }

    /** Values by key, in order; a key stands once. */
    record Mapping(List<Entry> entries, SourceLocation location) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Wording kind() {
            return Wording.of("keys with values");
        }
    }

    /** A key with its value. */
    record Entry(String key, SourceLocation keyLocation, YamlNode value) {}
}
