package dossier.suggest;

import dossier.model.EntityId;
import dossier.register.Entity;
import dossier.suggest.RegisterText.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where new entries go in a register's file: in their alphabetical place where it is sorted by id,
 * else at the end.
 */
final class EntryInsertion {

    private final RegisterText text;
    private final List<Entity> entities;
    private final boolean spaced;

    /**
     * @param entities the file's, in order
     */
    EntryInsertion(RegisterText text, List<Entity> entities) {
        this.text = text;
        this.entities = entities;
        this.spaced = entities.stream().skip(1).allMatch(this::isSpacedBefore);
    }

    List<Edit> edits(List<Suggestion> suggestions) {
        boolean sorted = isSorted();
        List<Edit> edits = new ArrayList<>();
        boolean atEnd = false;
        for (Suggestion suggestion :
                suggestions.stream().sorted(Comparator.comparing(Suggestion::id)).toList()) {
            int offset = sorted ? offsetOf(suggestion.id()) : text.length();
            String entry = indented(suggestion.entry());
            if (offset < text.length()) {
                edits.add(new Edit(offset, entry + (spaced ? text.lineEnd() : "")));
            } else {
                edits.add(new Edit(offset, (atEnd ? emptyLine() : beforeEnd()) + entry));
                atEnd = true;
            }
        }
        return edits;
    }

    private String indented(String entry) {
        String indent = entities.isEmpty() ? "" : " ".repeat(text.indent(lineOf(entities.get(0))));
        String lineEnd = text.lineEnd();
        return indent + entry.strip().replace("\n", lineEnd + indent) + lineEnd;
    }

    private String emptyLine() {
        return spaced ? text.lineEnd() : "";
    }

    /** Ends the line before an entry at the end, and leaves one empty where the file does so. */
    private String beforeEnd() {
        String lineEnd = text.lineEnd();
        if (text.isBlank()) {
            return "";
        }
        String end = text.endsWith("\n") ? "" : lineEnd;
        return text.endsWith(lineEnd + lineEnd) ? "" : end + emptyLine();
    }

    private int offsetOf(EntityId id) {
        for (Entity entity : entities) {
            if (entity.id().compareTo(id) > 0) {
                return text.start(withComments(lineOf(entity)));
            }
        }
        return text.length();
    }

    private boolean isSorted() {
        for (int i = 1; i < entities.size(); i++) {
            if (entities.get(i - 1).id().compareTo(entities.get(i).id()) >= 0) {
                return false;
            }
        }
        return entities.size() > 1;
    }

    /** The line from 0 on which an entry begins. */
    static int lineOf(Entity entity) {
        return entity.location().line() - 1;
    }

    /** The first of the comments right above an entry: they are its own, but for the file's. */
    private int withComments(int line) {
        int first = line;
        while (first > 0 && text.line(first - 1).strip().startsWith("#")) {
            first--;
        }
        return first == 0 ? line : first;
    }

    private boolean isSpacedBefore(Entity entity) {
        int first = withComments(lineOf(entity));
        return first > 0 && text.line(first - 1).isEmpty();
    }
}
