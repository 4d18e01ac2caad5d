package dossier.examples;

import dossier.language.Folding;
import dossier.language.Languages;
import dossier.language.WordForms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a search makes of words. */
final class WordReading {

    private static final WordForms DUTCH = Languages.of("nl").wordForms();

    private WordReading() {}

    static String stem(String word) {
        String folded = Folding.fold(word);
        return folded + ": " + DUTCH.stem(folded);
    }

    /** The words that stand on their own are before a line of dots. */
    static String compounds(String input) {
        String[] parts = input.split("(?m)^\\.\\.\\.\\.\n", 2);
        Set<String> whole = Set.of(parts[0].strip().split("\\s+"));
        Set<String> stems = whole.stream().map(DUTCH::stem).collect(Collectors.toSet());
        return parts[1].lines()
                .map(word -> word + ": " + parts(word, whole, stems))
                .collect(Collectors.joining("\n"));
    }

    private static String parts(String word, Set<String> whole, Set<String> stems) {
        List<String> parts =
                DUTCH.parts(word, part -> whole.contains(part) || stems.contains(DUTCH.stem(part)));
        return parts.isEmpty() ? "none" : String.join(" ", parts);
    }
}
