package dossier.model;

/**
 * Beats every few milliseconds while something takes long. Whoever doesn't need it any more ends it
 * by throwing.
 */
@FunctionalInterface
public interface Pulse {

    /** Nobody feels it. */
    Pulse NONE = () -> {};

    /** Called from many threads. */
    void beat();
}
