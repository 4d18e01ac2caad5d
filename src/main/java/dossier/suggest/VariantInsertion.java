package dossier.suggest;

import dossier.register.Entity;
import dossier.register.Variant;
import dossier.suggest.RegisterText.Edit;
import dossier.suggest.Suggestion.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where other spellings go in an entry of a register's file: at the end of its variants. */
final class VariantInsertion {

    private static final String KEY = "variants:";

    private final RegisterText text;
    private final Entity entity;
    private final int keyIndent;
    private final int first;
    private final int last;

    private VariantInsertion(RegisterText text, List<Entity> entities, Entity entity) {
        this.text = text;
        this.entity = entity;
        this.first = EntryInsertion.lineOf(entity);
        this.keyIndent = entity.location().column() - 1;
        int next = entities.indexOf(entity) + 1;
        int end = next < entities.size() ? EntryInsertion.lineOf(entities.get(next)) : text.lines();
        int line = end - 1;
        while (line > first && text.isBlankOrComment(line)) {
            line--;
        }
        this.last = line;
    }

    /**
     * @param entities the file's, in order
     * @return empty when the entry has all spellings already
     */
    static Optional<Edit> edit(
            RegisterText text, List<Entity> entities, Entity entity, List<Suggestion> names) {
        List<Spelling> spellings =
                names.stream()
                        .flatMap(
                                name ->
                                        Stream.concat(
                                                Stream.of(new Spelling(name.name(), false)),
                                                name.variants().stream()))
                        .filter(spelling -> !has(entity, spelling.text()))
                        .distinct()
                        .toList();
        return spellings.isEmpty()
                ? Optional.empty()
                : Optional.of(new VariantInsertion(text, entities, entity).edit(spellings));
    }

    private static boolean has(Entity entity, String spelling) {
        return entity.variants().stream().map(Variant::text).anyMatch(spelling::equals);
    }

    private Edit edit(List<Spelling> spellings) {
        for (int line = first; line <= last; line++) {
            String words = text.line(line).strip();
            if (text.indent(line) == keyIndent && words.startsWith(KEY)) {
                int bracket = text.line(line).lastIndexOf(']');
                return bracket < 0
                        ? toList(line, spellings)
                        : new Edit(text.start(line) + bracket, inBrackets(words, spellings));
            }
        }
        String indent = " ".repeat(keyIndent);
        return text.insertion(
                last + 1,
                Stream.concat(Stream.of(indent + KEY), items(indent + "  ", spellings)).toList());
    }

    /** A list of a line an item, which ends where the next key begins. */
    private Edit toList(int key, List<Spelling> spellings) {
        int end = key;
        String indent = " ".repeat(keyIndent + 2);
        for (int line = key + 1; line <= last && !isNextKey(line); line++) {
            if (!text.isBlankOrComment(line)) {
                indent = end == key ? " ".repeat(text.indent(line)) : indent;
                end = line;
            }
        }
        return text.insertion(end + 1, items(indent, spellings).toList());
    }

    private boolean isNextKey(int line) {
        return !text.isBlankOrComment(line)
                && text.indent(line) <= keyIndent
                && !text.line(line).strip().startsWith("-");
    }

    private Stream<String> items(String indent, List<Spelling> spellings) {
        return spellings.stream()
                .flatMap(spelling -> EntryText.item(spelling, entity.name()).stream())
                .map(line -> indent + line);
    }

    private String inBrackets(String line, List<Spelling> spellings) {
        boolean empty = line.replace(" ", "").contains("[]");
        String words =
                spellings.stream()
                        .map(spelling -> EntryText.inBrackets(spelling, entity.name()))
                        .collect(Collectors.joining(", "));
        return empty ? words : ", " + words;
    }
}
