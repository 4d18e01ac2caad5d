package dossier.model;

/** Beats often while something takes long. Whoever doesn't need it any more ends it by throwing. */
@FunctionalInterface
public interface Pulse {

    /** Called from many threads, every few milliseconds at least. */
    void beat();
}
