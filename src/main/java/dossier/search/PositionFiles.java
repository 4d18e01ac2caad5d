package dossier.search;

import dossier.corpus.words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes at which tokens words stand. A word with so many places that they fill more than a file
 * goes on in the next one.
 */
final class PositionFiles {

    private static final int FILE_SIZE = 40_000;

    private final List<IndexFile> files = new ArrayList<>();
    private final List<String> directory = new ArrayList<>();

    private final List<String> open = new ArrayList<>();
    private int openSize;
    private int openFirst;

    /**
     * @param words in the order of their numbers, which count from 0
     */
    PositionFiles(List<Word> words, SlotClasses classes) {
        for (int number = 0; number < words.size(); number++) {
            String packed = PackedPostings.positions(words.get(number).postings(), classes);
            do {
                if (openSize >= FILE_SIZE) {
                    close();
                }
                if (open.isEmpty()) {
                    openFirst = number;
                }
                int end = Math.min(packed.length(), FILE_SIZE - openSize);
                open.add(packed.substring(0, end));
                openSize += end;
                packed = packed.substring(end);
            } while (!packed.isEmpty());
        }
        close();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        IndexFile file = IndexFile.hashed("positions", '"' + String.join(" ", open) + '"');
        files.add(file);
        int last = openFirst + open.size() - 1;
        directory.add("[\"" + file.name() + "\"," + openFirst + "," + last + "]");
        open.clear();
        openSize = 0;
    }

    List<IndexFile> files() {
        return List.copyOf(files);
    }

    /** Which file has the words with which numbers, as the items of a JSON array. */
    String directory() {
        return String.join(",", directory);
    }
}
