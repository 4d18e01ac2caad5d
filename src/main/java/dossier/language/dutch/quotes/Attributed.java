package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import java.util.Optional;

/**
 * What a text says about who speaks.
 *
 * @param manner how sure that is
 */
record Attributed(Optional<Speaker> speaker, Manner manner) {

    static final Attributed NONE = new Attributed(Optional.empty(), Manner.NONE);

    /** The tie between a quotation and its speaker, strongest first. */
    enum Manner {
        /** {@code zei X} right after the quotation, or a colon right before it. */
        BESIDE,
        /** {@code staat er}: it is written, and the text around tells by whom. */
        IMPERSONAL,
        /** {@code klinkt het}: who is said to speak before, if anybody. */
        HEARD,
        /** {@code voegt ze toe}: whoever spoke before in the paragraph, else whom it means. */
        CONTINUING,
        /** {@code zeggen ze}: somebody is said to speak who can't be read. */
        SOMEBODY,
        /** A verb that names things stands before it in its sentence: {@code X noemt dat "…"}. */
        ASCRIBED,
        /** A verb of saying, or {@code volgens}, in the same sentence. */
        REPORTED,
        /** {@code "…" van X}. */
        OF,
        /** Said in the sentence before or after a quotation that stands alone. */
        NEXT_TO,
        /** The person whom the sentences around are about. */
        NEAR,
        NONE
    }

    boolean isImpersonal() {
        return manner == Manner.IMPERSONAL || manner == Manner.HEARD;
    }

    boolean isWeak() {
        return manner == Manner.NEAR || manner == Manner.NONE;
    }
}
