package dossier.suggest;

import dossier.model.EntityId;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A name that articles print and the register lacks.
 *
 * @param id what the register could call it; no other suggestion or entry has it
 * @param reason why its type was guessed: {@code "president" before it}
 * @param variants other ways in which it is printed, without genitives
 * @param count how often it is printed
 * @param articles in how many articles
 * @param places where, the first few
 * @param nearest the register's entry, or else the suggestion, whose name is most like it
 * @param entry its entry for the register, as YAML, with a line end after each line
 */
public record Suggestion(
        EntityId id,
        String name,
        Wording reason,
        List<Spelling> variants,
        int count,
        int articles,
        List<SourceLocation> places,
        Optional<Nearest> nearest,
        String entry) {

    /**
     * Another way to write the name.
     *
     * @param needs whether it is an ordinary word too, and counts only beside the name itself
     */
    public record Spelling(String text, boolean needs) {}

    /**
     * An entry or suggestion with a like name.
     *
     * @param known whether the register has it
     */
    public record Nearest(EntityId id, String name, boolean known) {}

    public Suggestion {
        variants = List.copyOf(variants);
        places = List.copyOf(places);
    }

    /** The same with its nearest name. */
    Suggestion with(Optional<Nearest> like) {
        return new Suggestion(id, name, reason, variants, count, articles, places, like, entry);
    }
}
