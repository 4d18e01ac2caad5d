package dossier.language;

import dossier.model.Origin;
import dossier.model.Span;
import java.util.Optional;

/**
 * A quantity with what it counts.
 *
 * @param span its words, with their modifier and the noun that they count: {@code zeker tweehonderd
 *     doden}
 * @param unit what one of it is: {@code people}, {@code years}, {@code percent}; empty when not
 *     known
 * @param topic what it is about, a key of the language's topics: {@code deaths}; empty when the
 *     words around it don't tell
 */
public record Figure(
        Span span, Bounds bounds, Optional<String> unit, Optional<String> topic, Origin origin) {}
