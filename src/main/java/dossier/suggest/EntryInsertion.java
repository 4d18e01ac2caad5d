package dossier.suggest;

import dossier.model.EntityId;
import dossier.register.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts entries into a register's file and leaves every other byte as it was: in its alphabetical
 * place where the file is sorted by id, else at the end.
 */
public final class EntryInsertion {

    private final String text;
    private final String lineEnd;
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Entity> entities;
    private final boolean spaced;

    private EntryInsertion(String text, List<Entity> entities) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.entities = entities.stream().sorted(Comparator.comparing(Entity::location)).toList();
        lineStarts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
        this.spaced =
                this.entities.stream().skip(1).allMatch(entity -> isSpacedBefore(lineOf(entity)));
    }

    /**
     * Inserts suggestions' entries.
     *
     * @param text a file of the register, or empty
     * @param entities those of the file
     */
    public static String insert(String text, List<Entity> entities, List<Suggestion> suggestions) {
        return new EntryInsertion(text, entities).insert(suggestions);
    }

    private String insert(List<Suggestion> suggestions) {
        SortedMap<Integer, List<Suggestion>> byOffset = new TreeMap<>();
        for (Suggestion suggestion : suggestions) {
            byOffset.computeIfAbsent(offsetOf(suggestion.id()), key -> new ArrayList<>())
                    .add(suggestion);
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int offset : byOffset.keySet()) {
            result.append(text, from, offset);
            List<Suggestion> inOrder =
                    byOffset.get(offset).stream()
                            .sorted(Comparator.comparing(Suggestion::id))
                            .toList();
            for (Suggestion suggestion : inOrder) {
                insert(result, suggestion, offset == text.length());
            }
            from = offset;
        }
        return result.append(text, from, text.length()).toString();
    }

    private void insert(StringBuilder result, Suggestion suggestion, boolean last) {
        String indent = entities.isEmpty() ? "" : indentOf(lineOf(entities.get(0)));
        String entry = (indent + suggestion.entry().strip()).replace("\n", lineEnd + indent);
        if (last) {
            endLine(result);
            result.append(entry).append(lineEnd);
        } else {
            result.append(entry).append(lineEnd).append(spaced ? lineEnd : "");
        }
    }

    /** Ends the line before an entry at the end, and leaves one empty where the file does so. */
    private void endLine(StringBuilder result) {
        if (result.toString().isBlank()) {
            return;
        }
        if (result.charAt(result.length() - 1) != '\n') {
            result.append(lineEnd);
        }
        if (spaced && !result.toString().endsWith(lineEnd + lineEnd)) {
            result.append(lineEnd);
        }
    }

    private int offsetOf(EntityId id) {
        if (isSorted()) {
            for (Entity entity : entities) {
                if (entity.id().compareTo(id) > 0) {
                    return lineStarts.get(withComments(lineOf(entity)));
                }
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
    private static int lineOf(Entity entity) {
        return entity.location().line() - 1;
    }

    /** The first of the comments right above an entry: they are its own, but for the file's. */
    private int withComments(int line) {
        int first = line;
        while (first > 0 && line(first - 1).startsWith("#")) {
            first--;
        }
        return first == 0 ? line : first;
    }

    private boolean isSpacedBefore(int line) {
        int first = withComments(line);
        return first > 0 && line(first - 1).isEmpty();
    }

    private String indentOf(int line) {
        int start = lineStarts.get(line);
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    /** A line without the white space around it. */
    private String line(int line) {
        int start = lineStarts.get(line);
        int end = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : text.length();
        return text.substring(start, end).strip();
    }
}
