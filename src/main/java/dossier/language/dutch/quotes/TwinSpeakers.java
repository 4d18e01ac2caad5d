package dossier.language.dutch.quotes;

import dossier.language.Quotation;
import dossier.language.Quotation.Kind;
import dossier.language.QuoteLikeness;
import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.language.dutch.quotes.QuoteReading.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a quotation without a sure speaker that of its fuller twin in the same article. */
final class TwinSpeakers {

    /** More quotations with the same three words are not compared. */
    private static final int MOST = 20;

    private TwinSpeakers() {}

    static List<Quotation> complete(List<Finding> findings) {
        boolean wanting = findings.stream().anyMatch(TwinSpeakers::wants);
        Map<Integer, List<Finding>> known = wanting ? known(findings) : Map.of();
        List<Quotation> result = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<Speaker> twin = wants(finding) ? twin(finding, known) : Optional.empty();
            result.add(
                    twin.isPresent()
                            ? finding.quotation().with(twin, finding.quotation().origin())
                            : finding.quotation());
        }
        return result;
    }

    private static boolean wants(Finding finding) {
        return finding.quotation().kind() == Kind.DIRECT
                && (finding.weak() || finding.quotation().speaker().isEmpty());
    }

    private static Map<Integer, List<Finding>> known(List<Finding> findings) {
        Map<Integer, List<Finding>> byKey = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.weak() && finding.quotation().speaker().isPresent()) {
                for (int key : QuoteLikeness.keys(finding.words())) {
                    List<Finding> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                    if (others.size() < MOST) {
                        others.add(finding);
                    }
                }
            }
        }
        return byKey;
    }

    private static Optional<Speaker> twin(Finding finding, Map<Integer, List<Finding>> known) {
        for (int key : QuoteLikeness.keys(finding.words())) {
            for (Finding other : known.getOrDefault(key, List.of())) {
                boolean around =
                        other.quotation().span().block() == finding.quotation().span().block();
                if (!around && QuoteLikeness.areTwins(finding.words(), other.words())) {
                    return other.quotation()
                            .speaker()
                            .map(speaker -> speaker.knownBy(Attribution.TWIN));
                }
            }
        }
        return Optional.empty();
    }
}
