package dossier.language.dutch.dates;

import dossier.language.WordFile;
import dossier.language.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of {@code dutch/dates.txt}: what each can be in a date, and the number it then means.
 * Immutable and safe for many threads.
 */
final class TimeLexicon {

    /** No word of the list is longer; so a text of one word is no work. */
    private static final int LONGEST = 24;

    private final Map<String, Map<TimeWord, Integer>> words = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final WordList works = WordList.of("dutch/works.txt");

    TimeLexicon() {
        read(WordFile.lines("dutch/dates.txt"));
        joinPartsOfDay();
        joinNumbers();
        words.forEach((word, numbers) -> entries.put(word, Entry.of(numbers)));
    }

    /** What the word can be, and the number it then means. */
    Entry of(String word) {
        return entries.getOrDefault(word, Entry.NOTHING);
    }

    /** Whether the word is a counted thing, or ends with one: {@code luchtlandingstroepen}. */
    boolean isCounted(String word) {
        if (of(word).can(TimeWord.COUNTED)) {
            return true;
        }
        for (int i = Math.max(0, word.length() - LONGEST); i < word.length(); i++) {
            if (of(word.substring(i)).can(TimeWord.COUNTED_END)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is something that has a title: {@code film}. */
    boolean isWork(String word) {
        return works.contain(word);
    }

    private void read(List<String> lines) {
        TimeWord type = TimeWord.MONTH;
        for (String line : lines) {
            if (line.startsWith("[")) {
                type = TimeWord.of(line.substring(1, line.indexOf(']')));
            } else {
                String[] parts = line.split(" ");
                for (String word : List.of(parts).subList(1, parts.length)) {
                    add(word, type, Integer.parseInt(parts[0]));
                }
            }
        }
    }

    private void add(String word, TimeWord type, int number) {
        words.computeIfAbsent(word, added -> new EnumMap<>(TimeWord.class)).put(type, number);
    }

    /** Adds {@code zaterdagavond}, {@code gisteravond} and {@code morgenochtend}. */
    private void joinPartsOfDay() {
        for (String part : wordsOf(TimeWord.PART_OF_DAY)) {
            for (String day : wordsOf(TimeWord.WEEKDAY)) {
                add(day + part, TimeWord.WEEKDAY, words.get(day).get(TimeWord.WEEKDAY));
            }
            for (String day : List.of("gisteren", "gister", "morgen")) {
                add(day + part, TimeWord.DAY, words.get(day).get(TimeWord.DAY));
            }
        }
    }

    /** Adds {@code vijfentwintig} and {@code drieëntwintig}. */
    private void joinNumbers() {
        for (String ten : wordsOf(TimeWord.NUMBER)) {
            int tens = words.get(ten).get(TimeWord.NUMBER);
            if (tens >= 20 && tens < 100) {
                for (String one : wordsOf(TimeWord.NUMBER)) {
                    int ones = words.get(one).get(TimeWord.NUMBER);
                    if (ones < 10) {
                        String and = one.endsWith("e") ? "ën" : "en";
                        add(one + and + ten, TimeWord.NUMBER, tens + ones);
                    }
                }
            }
        }
    }

    private List<String> wordsOf(TimeWord type) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().containsKey(type))
                .map(Map.Entry::getKey)
                .toList();
    }
}
