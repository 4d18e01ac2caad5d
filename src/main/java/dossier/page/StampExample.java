package dossier.page;

import java.util.List;

/**
 * A date stamp of one precision with what it means.
 *
 * @param hasMark whether the strip has a mark for it
 * @param mark the classes of that mark, see {@link StripColumn.StripMark}
 * @param label "alleen de maand bekend"
 */
public record StampExample(List<StampCell> cells, boolean hasMark, String mark, String label) {

    public StampExample {
        cells = List.copyOf(cells);
    }
}
