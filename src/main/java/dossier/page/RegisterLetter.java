package dossier.page;

import java.util.List;

/**
 * The names under one letter.
 *
 * @param anchor the id that the alphabet links to
 */
public record RegisterLetter(String letter, String anchor, List<RegisterLine> lines) {

    public RegisterLetter {
        lines = List.copyOf(lines);
    }
}
