package dossier.suggest;

import dossier.language.NameHints;
import dossier.model.EntityType;
import dossier.register.NameGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names in a block's units: words with a capital of their own, and what joins them. */
final class SightingFinder {

    /** More capitals in a row are a title or a slogan. */
    private static final int MAX_UNITS = 8;

    /** From this length on words in capitals side by side are shouting, not acronyms. */
    private static final int MIN_SHOUTED = 5;

    private final Dialect dialect;
    private final NameHints hints;
    private final NameGrammar grammar;
    private final WordUse use;
    private final List<Unit> units;
    private final List<Sighting> sightings = new ArrayList<>();

    private SightingFinder(Dialect dialect, WordUse use, List<Unit> units) {
        this.dialect = dialect;
        this.hints = dialect.hints();
        this.grammar = dialect.grammar();
        this.use = use;
        this.units = units;
    }

    static List<Sighting> find(Dialect dialect, WordUse use, List<Unit> units) {
        return new SightingFinder(dialect, use, units).run();
    }

    private List<Sighting> run() {
        int i = 0;
        while (i < units.size()) {
            if (units.get(i).isCapital()) {
                int last = lastOfRun(i);
                sequence(firstOfName(i, last), last);
                i = last + 1;
            } else {
                i++;
            }
        }
        return sightings;
    }

    /** The last unit of the capitals that stand side by side, small particles between them. */
    private int lastOfRun(int first) {
        int last = first;
        boolean purpose = false;
        while (last - first < MAX_UNITS && units.get(last).joined()) {
            purpose |= isPurpose(last);
            int next = last + 1;
            while (next < units.size()
                    && isSmallInName(next, purpose)
                    && units.get(next).joined()) {
                next++;
            }
            if (next >= units.size() || !units.get(next).isCapital()) {
                return last;
            }
            if (next > last + 1 && !purpose && !joins(first, last, next)) {
                return last;
            }
            if (next == last + 1 && isBoundary(last, next)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** Whether an institution's purpose follows: {@code Organisatie voor Veiligheid}. */
    private boolean isPurpose(int last) {
        return last + 2 < units.size()
                && isOrganisation(units.get(last))
                && hints.isPurpose(units.get(last + 1).key());
    }

    private boolean isSmallInName(int i, boolean purpose) {
        return isSmallParticle(i) || (purpose && hints.isJoiner(units.get(i).key()));
    }

    private boolean isSmallParticle(int i) {
        return units.get(i).isSmall() && grammar.isParticle(units.get(i).key());
    }

    /**
     * Whether particles join two names to one: {@code Ursula von der Leyen}, but neither {@code
     * Rutte van Nederland} nor {@code wil Rutte de EU}.
     */
    private boolean joins(int first, int last, int next) {
        Unit after = units.get(next);
        Unit before = units.get(last);
        if (before.isAcronym() || after.isAcronym() || isOriginOrTitle(after)) {
            return false;
        }
        if (isOrganisation(before)) {
            return !units.get(last + 1).is("de") || next > last + 2;
        }
        return (first == last
                        || before.shape() == Unit.Shape.INITIAL
                        || (first + 1 == last && isPassedOver(first, last)))
                && !isOriginOrTitle(before)
                && !use.standsAlone(before)
                && !use.standsAlone(after)
                && !(before.opening() && isOpener(before));
    }

    private boolean isBoundary(int last, int next) {
        Unit before = units.get(last);
        Unit after = units.get(next);
        if (hints.isOrigin(after.lastPart())
                && !isOriginOrTitle(before)
                && !hints.canBeAdjective(before.key())) {
            return true;
        }
        return !isOpener(before) && use.areTwoNames(before, after);
    }

    private boolean isOriginOrTitle(Unit unit) {
        return hints.isOrigin(unit.lastPart()) || hints.isTitle(unit.key());
    }

    /** Whether it is what somebody is minister of. */
    private boolean isAfterOffice(int i) {
        return i > 1
                && units.get(i - 1).isSmall()
                && !hints.isArticle(units.get(i - 1).key())
                && hints.isTitle(units.get(i - 2).key());
    }

    private int lastOffice(int first, int last) {
        for (int i = last - 1; i > first; i--) {
            if (isOffice(units.get(i))) {
                return i;
            }
        }
        return first - 1;
    }

    /** {@code Zaken} in {@code minister van Buitenlandse Zaken Wopke Hoekstra}. */
    private boolean isOffice(Unit unit) {
        return hints.isTitle(unit.key()) && hints.kind(unit.key()).isEmpty();
    }

    private boolean isOrganisation(Unit unit) {
        return hints.kind(unit.key()).filter(EntityType.ORGANISATION::equals).isPresent();
    }

    private boolean isOpener(Unit unit) {
        return unit.opening() && (dialect.canBeginSentence(unit.key()) || use.isOrdinary(unit));
    }

    /** Passes over what stands before a name with a capital without being part of it. */
    private int firstOfName(int first, int last) {
        int i = first;
        while (i <= last && isPassedOver(i, last)) {
            i++;
        }
        return isAfterOffice(i) ? lastOffice(i, last) + 1 : i;
    }

    private boolean isPassedOver(int i, int last) {
        Unit unit = units.get(i);
        if (unit.isSmall()) {
            return true;
        }
        boolean followed = i < last;
        if (followed && use.isPair(unit, units.get(i + 1)) && unit.opening()) {
            return isOriginOrTitle(unit) && !isPartOfTitle(i, last);
        }
        if (unit.opening() && (dialect.canBeginSentence(unit.key()) || isOrdinaryOpening(unit))) {
            return true;
        }
        if (followed && unit.opening() && isOrganisation(unit) && units.get(i + 1).isAcronym()) {
            return true;
        }
        return followed && isOriginOrTitle(unit) && !isPartOfTitle(i, last);
    }

    private boolean isOrdinaryOpening(Unit unit) {
        return !unit.isAcronym() && use.isOrdinary(unit);
    }

    /** {@code Europese Unie}, {@code Gelderse Vallei}: what has such a word as its last. */
    private boolean isPartOfTitle(int i, int last) {
        return hints.kind(units.get(last).key()).isPresent() && !hints.isTitle(units.get(i).key());
    }

    private void sequence(int first, int last) {
        if (first > last || isShouted(first, last)) {
            return;
        }
        if (first == last) {
            single(first);
        } else if (!isDepartment(first, last) && !hints.isOrigin(units.get(last).lastPart())) {
            sightings.add(new Sighting(units, first, last, true));
        } else if (hints.isOrigin(units.get(last).lastPart())) {
            sequence(first, last - 1);
        }
    }

    /** {@code minister van Buitenlandse Zaken}: what somebody is minister of. */
    private boolean isDepartment(int first, int last) {
        return isAfterOffice(first) && isOffice(units.get(last));
    }

    private boolean isShouted(int first, int last) {
        int shouted = 0;
        for (int i = first; i <= last; i++) {
            Unit unit = units.get(i);
            shouted += unit.isAcronym() && unit.key().length() >= MIN_SHOUTED ? 1 : 0;
        }
        return shouted > 1;
    }

    private void single(int i) {
        Unit unit = units.get(i);
        String key = unit.key();
        if (unit.shape() == Unit.Shape.INITIAL
                || key.length() < 2
                || hints.isOtherWord(unit.lastPart())
                || hints.isTitle(key)
                || grammar.isParticle(key)
                || hints.isOrigin(unit.lastPart())) {
            extended(i);
            return;
        }
        if (hints.isInhabitant(unit.lastPart())) {
            boolean place = i > 0 && hints.isBeforePlace(units.get(i - 1).key());
            sightings.add(new Sighting(units, i, i, place));
        } else if (unit.isAcronym()) {
            sightings.add(new Sighting(units, i, i, true));
        } else if (!extended(i)) {
            sightings.add(new Sighting(units, i, i, isFirm(unit) || isSubject(i)));
        }
    }

    /** {@code Shell verhuist}: a word without an article, before the verb of one subject. */
    private boolean isSubject(int i) {
        Unit unit = units.get(i);
        return unit.joined()
                && i + 1 < units.size()
                && hints.isVerbOfOne(units.get(i + 1).key())
                && !use.isPrintedSmall(unit.key())
                && !dialect.canBeginSentence(unit.key());
    }

    private boolean isFirm(Unit unit) {
        if (unit.opening()) {
            return use.hasCapital(unit) && !use.isOrdinary(unit);
        }
        return !use.isOrdinary(unit);
    }

    /**
     * Adds an adjective with its institution in small letters: {@code Collectieve
     * veiligheidsorganisatie}, {@code Internationaal economisch forum}.
     */
    private boolean extended(int i) {
        Unit unit = units.get(i);
        boolean adjective = unit.shape() == Unit.Shape.CAPITAL && hints.canBeAdjective(unit.key());
        if (!adjective
                || unit.opening()
                || hints.isOrigin(unit.lastPart())
                || hints.isTitle(unit.key())) {
            return false;
        }
        for (int last = i + 1; last <= i + 2 && last < units.size(); last++) {
            Unit next = units.get(last);
            if (!units.get(last - 1).joined() || !next.isSmall()) {
                return false;
            }
            Optional<EntityType> kind = hints.kind(next.key());
            if (kind.filter(EntityType.ORGANISATION::equals).isPresent()) {
                sightings.add(new Sighting(units, i, last, true));
                return true;
            }
            if (!hints.canBeAdjective(next.key())) {
                return false;
            }
        }
        return false;
    }
}
