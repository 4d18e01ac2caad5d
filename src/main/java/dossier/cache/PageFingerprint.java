package dossier.cache;

import dossier.model.Fingerprint;
import dossier.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells a page from one that shows something else.
 *
 * @param whole of everything in the view model, and of what else the page's HTML depends on
 * @param parts of each component of the page's frame and of the page, in their order: 32 bits each,
 *     to tell an editor which differs
 */
public record PageFingerprint(Fingerprint whole, List<Integer> parts) {

    private static final String FRAME = "frame";

    public PageFingerprint {
        parts = List.copyOf(parts);
    }

    /**
     * The fingerprint of a page.
     *
     * @param around of whatever else the page's HTML depends on
     */
    public static PageFingerprint of(Page page, Fingerprint around) {
        RecordBytes all = new RecordBytes();
        all.put(around);
        all.put(page.getClass().getSimpleName());
        List<Integer> parts = new ArrayList<>();
        parts(page).values().forEach(part -> parts.add(all.put(part)));
        return new PageFingerprint(all.fingerprint(), parts);
    }

    /** The components of a page of this fingerprint that differ from those of before, by name. */
    public List<String> differing(Page page, PageFingerprint before) {
        List<String> names = List.copyOf(parts(page).keySet());
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i >= before.parts.size() || !parts.get(i).equals(before.parts.get(i))) {
                differing.add(names.get(i));
            }
        }
        return differing;
    }

    private static Map<String, Object> parts(Page page) {
        Map<String, Object> parts = new LinkedHashMap<>();
        RecordBytes.components(page.frame())
                .forEach((name, value) -> parts.put(FRAME + "." + name, value));
        RecordBytes.components((Record) page).forEach(parts::put);
        parts.remove(FRAME);
        return parts;
    }
}
