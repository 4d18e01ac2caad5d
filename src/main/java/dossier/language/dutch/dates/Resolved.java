package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.model.Edtf;
import java.util.Optional;

/** The value of a wording, and why it has it. */
record Resolved(Optional<Edtf> value, DateBasis basis) {

    /** The words, or what they count from, don't say enough. */
    static final Resolved UNKNOWN = new Resolved(Optional.empty(), DateBasis.UNKNOWN);

    /** A value in EDTF; nothing for a day that no calendar has, as 29 February 2021. */
    static Resolved of(String edtf, DateBasis basis) {
        Optional<Edtf> value = Edtf.parse(edtf);
        return value.isPresent() ? new Resolved(value, basis) : UNKNOWN;
    }

    /** The same, more or less: {@code rond 1990}. */
    Resolved about() {
        return value.map(Edtf::value)
                .filter(edtf -> !edtf.endsWith("~"))
                .map(edtf -> of(edtf + "~", basis))
                .orElse(this);
    }

    static Resolved of(Optional<String> edtf, DateBasis basis) {
        return edtf.map(text -> of(text, basis)).orElse(UNKNOWN);
    }
}
