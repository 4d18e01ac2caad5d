package dossier.article.correction;

import dossier.model.SourceLocation;
import dossier.model.Span;

/** A correction whose words were found. */
record Located(Span span, String words, Decision decision, SourceLocation location) {

    FindingKind kind() {
        return decision.kind();
    }

    boolean hides() {
        return decision instanceof Decision.Hide;
    }
}
