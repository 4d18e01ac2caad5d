package dossier.codec;

import dossier.model.Fingerprint;

/** A value that its fingerprint stands for: of another value it is another one. */
public interface Fingerprinted {

    Fingerprint fingerprint();
}
