package dossier.source;

import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.List;
import java.util.Optional;

/** A value in a JSON file (RFC 8259), with the place where it stands. */
public sealed interface JsonValue {

    SourceLocation location();

    /** What this is, in an editor's words. */
    Wording kind();

    /** A string. */
    record Text(String text, SourceLocation location) implements JsonValue {
        @Override
        public Wording kind() {
            return Wording.of("text");
        }
    }

    /** A number; infinite when it is too large for a double. */
    record Numeral(double value, SourceLocation location) implements JsonValue {
        @Override
        public Wording kind() {
            return Wording.of("a number");
        }
    }

    /** One of the words {@code true}, {@code false} and {@code null}. */
    record Word(String word, SourceLocation location) implements JsonValue {
        @Override
        public Wording kind() {
            return Wording.verbatim(word);
        }
    }

    /** An array. */
    record Items(List<JsonValue> items, SourceLocation location) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Wording kind() {
            return Wording.of("a list");
        }
    }

    /** An object; a key stands once. */
    record Members(List<Member> members, SourceLocation location) implements JsonValue {
        public Members {
            members = List.copyOf(members);
        }

        @Override
        public Wording kind() {
            return Wording.of("an object");
        }

        /** The member of this key. */
        public Optional<Member> member(String key) {
            return members.stream().filter(member -> member.key().equals(key)).findFirst();
        }

        /** The value of the member of this key. */
        public Optional<JsonValue> value(String key) {
            return member(key).map(Member::value);
        }
    }

    /** A key with its value. */
    record Member(String key, SourceLocation keyLocation, JsonValue value) {}
}
