package dossier.page;

import java.util.List;

/**
 * A date stamp of one precision with what it means.
 *
 * @param label "alleen de maand bekend"
 */
public record StampExample(List<StampCell> cells, String label) {

    public StampExample {
        cells = List.copyOf(cells);
    }
}
