package dossier.suggest;

import dossier.language.NameHints;
import dossier.model.EntityType;
import dossier.register.NameGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads in a name and the words around it what it is the name of. */
final class CueReader {

    /** So many words after a comma are read for what somebody or something is. */
    private static final int MAX_APPOSITION = 5;

    private final NameHints hints;
    private final NameGrammar grammar;
    private final Sighting sighting;
    private final List<Unit> units;
    private final List<Vote> votes = new ArrayList<>();

    private CueReader(Dialect dialect, Sighting sighting) {
        this.hints = dialect.hints();
        this.grammar = dialect.grammar();
        this.sighting = sighting;
        this.units = sighting.units();
    }

    static List<Vote> read(Dialect dialect, Sighting sighting) {
        return new CueReader(dialect, sighting).run();
    }

    private List<Vote> run() {
        inside();
        if (sighting.first() > 0) {
            before(sighting.first() - 1);
        }
        if (sighting.last() + 1 < units.size()) {
            after(sighting.last() + 1);
        }
        return votes;
    }

    private void inside() {
        String first = units.get(sighting.first()).key();
        String last = sighting.lastUnit().key();
        boolean given = !sighting.isOneWord() && hints.isGivenName(first);
        if (given) {
            vote(EntityType.PERSON, Cue.GIVEN, units.get(sighting.first()).word());
        }
        boolean kind = !given && voteForKinds();
        hints.ending(last).ifPresent(type -> vote(type, Cue.ENDING, sighting.lastUnit().word()));
        if (isAcronym()) {
            vote(EntityType.ORGANISATION, Cue.ACRONYM, "");
        } else if (!given && !sighting.isOneWord() && hints.isTitle(last)) {
            // "Binnenlandse Zaken": what an office is about.
            vote(EntityType.ORGANISATION, Cue.KIND_IN_NAME, sighting.lastUnit().word());
        } else if (!sighting.isOneWord() && !kind) {
            vote(EntityType.PERSON, Cue.WORDS, "");
        }
    }

    /** Votes for what the words of the name say that it is; whether any says so. */
    private boolean voteForKinds() {
        boolean kind = false;
        for (int i = sighting.first(); i <= sighting.last(); i++) {
            Unit unit = units.get(i);
            Optional<EntityType> found = hints.kind(unit.key());
            Cue cue = sighting.isOneWord() ? Cue.KIND_ENDING : Cue.KIND_IN_NAME;
            found.ifPresent(type -> vote(type, cue, unit.word()));
            kind |= found.isPresent();
        }
        return kind;
    }

    private boolean isAcronym() {
        return sighting.lastUnit().isAcronym();
    }

    private boolean isSpeaking(Unit after) {
        return hints.isOfSpeaking(after.key()) && sighting.lastUnit().joined() && !isAcronym();
    }

    private void before(int i) {
        Unit unit = units.get(i);
        String key = unit.key();
        if (unit.is(",") && i > 0 && isOffice(units.get(i - 1).key())) {
            vote(EntityType.PERSON, Cue.TITLE, units.get(i - 1).word());
        }
        if (!unit.joined()) {
            return;
        }
        if (isOffice(key)) {
            vote(EntityType.PERSON, Cue.TITLE, unit.word());
        } else if (hints.isBeforePlace(key)) {
            vote(EntityType.PLACE, Cue.PREPOSITION, unit.word());
        } else if (hints.isOfSpeaking(key) && !isAcronym()) {
            vote(EntityType.PERSON, Cue.SPEAKING, unit.word());
        } else if (hints.isArticle(key)) {
            article(i, unit.word());
        }
        hints.kind(key).ifPresent(type -> vote(type, Cue.KIND_BEFORE, unit.word()));
    }

    /** What somebody is, unless an institution is called so too: {@code commissie}. */
    private boolean isOffice(String word) {
        return hints.isTitle(word) && hints.kind(word).isEmpty();
    }

    /** Persons' names have no article: {@code het Kremlin}, {@code in de Donbas}. */
    private void article(int i, String word) {
        boolean place = i > 0 && hints.isBeforePlace(units.get(i - 1).key());
        vote(place ? EntityType.PLACE : EntityType.ORGANISATION, Cue.ARTICLE, word);
    }

    private void after(int i) {
        Unit unit = units.get(i);
        if (unit.is(",")) {
            apposition(i + 1);
        } else if (isSpeaking(unit)) {
            vote(EntityType.PERSON, Cue.SPEAKING, unit.word());
        }
    }

    /** {@code , de Amerikaanse oud-ambassadeur}: articles, adjectives, and what it is. */
    private void apposition(int from) {
        for (int i = from; i < Math.min(from + MAX_APPOSITION, units.size()); i++) {
            Unit unit = units.get(i);
            String key = unit.key();
            if (hints.isTitle(key)) {
                vote(EntityType.PERSON, Cue.APPOSITION, unit.word());
                return;
            }
            if (hints.kind(key).isPresent()) {
                vote(hints.kind(key).get(), Cue.APPOSITION, unit.word());
                return;
            }
            boolean passed =
                    grammar.isParticle(key) || hints.canBeAdjective(key) || unit.isCapital();
            if (!passed || unit.shape() == Unit.Shape.SIGN) {
                return;
            }
        }
    }

    private void vote(EntityType type, Cue cue, String word) {
        votes.add(new Vote(type, cue, word));
    }
}
