package dossier.suggest;

import dossier.article.Block;
import dossier.model.BlockRole;
import dossier.model.EntityType;
import dossier.model.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the names of all articles, and the acronyms explained in them. */
final class CandidateCollector {

    private final WordUse use;
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, List<String>> explained = new TreeMap<>();

    CandidateCollector(WordUse use) {
        this.use = use;
    }

    /** All candidates by their keys. */
    Map<String, Candidate> candidates() {
        return candidates;
    }

    /** Keys of acronyms, each with the keys of what they stand for. */
    Map<String, List<String>> explained() {
        return explained;
    }

    /**
     * @param article the article's number
     * @param units the block's
     */
    void add(Dialect dialect, int article, BlockUnits units) {
        Block block = units.block();
        boolean heading = block.role() == BlockRole.HEADING;
        List<Sighting> sightings = SightingFinder.find(dialect, use, units.units());
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Candidate candidate = candidates.computeIfAbsent(sighting.key(), Candidate::new);
            String printed = block.text().substring(sighting.start(), sighting.end());
            candidate.add(
                    sighting.isOneWord() ? printed : WhiteSpace.onOneLine(printed),
                    article,
                    sighting.firm() && !heading);
            CueReader.read(dialect, sighting).forEach(candidate::add);
            if (candidate.wantsPlace()) {
                candidate.add(block.locationOf(sighting.start()));
            }
            if (i > 0) {
                explain(sightings.get(i - 1), sighting);
            }
        }
        ListReader.read(
                dialect,
                units.units(),
                sightings,
                (key, neighbour) -> candidates.get(key).addNeighbour(neighbour));
    }

    /** {@code Collectieve Veiligheidsverdragsorganisatie (CVVO)}, or the other way round. */
    private void explain(Sighting before, Sighting inBrackets) {
        List<Unit> units = before.units();
        int after = inBrackets.last() + 1;
        boolean brackets =
                inBrackets.first() == before.last() + 2
                        && units.get(before.last() + 1).is("(")
                        && after < units.size()
                        && units.get(after).is(")");
        if (brackets && isAcronymOf(inBrackets, before)) {
            link(inBrackets, before);
        } else if (brackets && isAcronymOf(before, inBrackets)) {
            link(before, inBrackets);
        }
    }

    private void link(Sighting acronym, Sighting meaning) {
        explained.computeIfAbsent(acronym.key(), key -> new ArrayList<>()).add(meaning.key());
        if (!meaning.isOneWord()) {
            String letters = acronym.firstUnit().key().toUpperCase(Locale.ROOT);
            candidates
                    .get(meaning.key())
                    .add(new Vote(EntityType.ORGANISATION, Cue.EXPLAINED, letters));
        }
    }

    /** Whether the letters of the first are letters of the other, in order, from its first on. */
    private static boolean isAcronymOf(Sighting acronym, Sighting meaning) {
        if (!acronym.isOneWord() || !acronym.firstUnit().isAcronym()) {
            return false;
        }
        String letters = acronym.key();
        String words = meaning.key();
        if (letters.charAt(0) != words.charAt(0) || meaning.lastUnit().isAcronym()) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < words.length() && found < letters.length(); i++) {
            found += words.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length() || meaning.isOneWord();
    }
}
