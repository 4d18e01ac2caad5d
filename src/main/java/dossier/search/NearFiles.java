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

    private static final int FILE_SIZE = 48_000;

    /** The largest number that is one digit. */
    private static final int MAX_DIGIT = Character.MAX_RADIX - 1;

    private final List<IndexFile> files = new ArrayList<>();
    private final SortedMap<Integer, List<String>> names = new TreeMap<>();
    private final StringBuilder open = new StringBuilder();
    private final List<Integer> openLengths = new ArrayList<>();

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
        begin(length);
        String previous = "";
        for (Word word : words) {
            if (open.length() >= FILE_SIZE) {
                open.append('"');
                close();
                begin(length);
                previous = "";
            }
            String text = word.text();
            int shared = shared(previous, text);
            int weight = 31 - Integer.numberOfLeadingZeros(word.postings().count());
            open.append(Character.forDigit(shared, Character.MAX_RADIX));
            open.append(text, shared, text.length());
            open.append((char) ('A' + weight));
            previous = text;
        }
        open.append('"');
    }

    private void begin(int length) {
        open.append(open.length() == 0 ? "\"" : ",\"").append(length).append("\":\"");
        openLengths.add(length);
    }

    private void close() {
        IndexFile file = IndexFile.hashed("near", "{" + open + "}");
        files.add(file);
        for (int length : openLengths) {
            names.computeIfAbsent(length, key -> new ArrayList<>()).add(file.name());
        }
        open.setLength(0);
        openLengths.clear();
    }

    /** How many letters two words begin with alike. */
    private static int shared(String first, String second) {
        int most = Math.min(MAX_DIGIT, Math.min(first.length(), second.length()));
        int shared = 0;
        while (shared < most && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** The names of the files by the length of the words in them, in UTF-16 code units. */
    SortedMap<Integer, List<String>> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    List<IndexFile> files() {
        return List.copyOf(files);
    }
}
