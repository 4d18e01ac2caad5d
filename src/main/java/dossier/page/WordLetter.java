package dossier.page;

import java.util.List;

/**
 * The words under one letter, or some of them.
 *
 * @param anchor the section's id
 */
public record WordLetter(String letter, String anchor, List<WordLine> lines) {

    public WordLetter {
        lines = List.copyOf(lines);
    }
}
