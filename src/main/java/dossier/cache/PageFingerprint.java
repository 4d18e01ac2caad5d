package dossier.cache;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells a page from one that shows something else.
 *
 * @param whole of everything in the view model, and of what else the page's HTML depends on
 * @param parts of each component of the page's frame and of the page, in their order: 32 bits each,
 *     to tell an editor which differs
 */
public record PageFingerprint(Fingerprint whole, int[] parts) {

    private static final String FRAME = "frame";

    private record Whole(Fingerprint around, String kind, List<Fingerprint> parts) {}

    /**
     * The fingerprint of a page.
     *
     * @param around of whatever else the page's HTML depends on
     */
    public static PageFingerprint of(Page page, Fingerprint around) {
        List<Fingerprint> parts = List.copyOf(parts(page).values());
        return new PageFingerprint(
                Codec.fingerprint(new Whole(around, page.getClass().getName(), parts)),
                parts.stream().mapToInt(part -> (int) part.high()).toArray());
    }

    /** The components of a page of this fingerprint that differ from those of before, by name. */
    public List<String> differing(Page page, PageFingerprint before) {
        List<String> names = List.copyOf(parts(page).keySet());
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i >= before.parts.length || parts[i] != before.parts[i]) {
                differing.add(names.get(i));
            }
        }
        return differing;
    }

    private static Map<String, Fingerprint> parts(Page page) {
        Map<String, Fingerprint> parts = new LinkedHashMap<>();
        Codec.fingerprints(page.frame(), Set.of())
                .forEach((name, part) -> parts.put(FRAME + "." + name, part));
        parts.putAll(Codec.fingerprints((Record) page, Set.of(FRAME)));
        return parts;
    }
}
