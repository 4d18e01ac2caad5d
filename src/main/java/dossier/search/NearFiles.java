package dossier.search;

import dossier.corpus.words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes all words by their length, for whoever mistypes one: what one or two letters make of a
 * word is at most two letters longer or shorter.
 */
final class NearFiles {

    private static final int FILE_SIZE = 20_000;

    /**
     * Where words of one length stand.
     *
     * @param first of these words in the file
     */
    record Part(String file, String first) {}

    private final List<IndexFile> files = new ArrayList<>();
    private final SortedMap<Integer, List<Part>> parts = new TreeMap<>();
    private final StringBuilder open = new StringBuilder();
    private final SortedMap<Integer, String> openFirsts = new TreeMap<>();

    /**
     * @param words in order of their code units
     */
    NearFiles(List<Word> words) {
        SortedMap<Integer, List<Word>> byLength = new TreeMap<>();
        for (Word word : words) {
            byLength.computeIfAbsent(word.text().length(), length -> new ArrayList<>()).add(word);
        }
        byLength.forEach(this::write);
        close();
    }

    private void write(int length, List<Word> words) {
        begin(length, words.get(0));
        String previous = "";
        for (Word word : words) {
            if (open.length() >= FILE_SIZE && FileEnds.isBefore(word.text())) {
                open.append('"');
                close();
                begin(length, word);
                previous = "";
            }
            String text = word.text();
            int shared = SharedLetters.of(previous, text);
            int weight = 31 - Integer.numberOfLeadingZeros(word.postings().count());
            open.append(SharedLetters.digit(shared));
            open.append(text, shared, text.length());
            open.append((char) ('A' + weight));
            previous = text;
        }
        open.append('"');
    }

    private void begin(int length, Word first) {
        open.append(open.length() == 0 ? "\"" : ",\"").append(length).append("\":\"");
        openFirsts.put(length, first.text());
    }

    private void close() {
        IndexFile file = IndexFile.hashed("near", "{" + open + "}");
        files.add(file);
        openFirsts.forEach(
                (length, first) ->
                        parts.computeIfAbsent(length, key -> new ArrayList<>())
                                .add(new Part(file.name(), first)));
        open.setLength(0);
        openFirsts.clear();
    }

    /** Where words are by their length in UTF-16 code units, in the order of the words. */
    SortedMap<Integer, List<Part>> parts() {
        return Collections.unmodifiableSortedMap(parts);
    }

    List<IndexFile> files() {
        return List.copyOf(files);
    }
}
