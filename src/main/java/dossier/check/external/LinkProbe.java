package dossier.check.external;

import java.net.URI;

/** Asks whether there is something at an address. */
@FunctionalInterface
public interface LinkProbe {

    /**
     * The status of the answer (RFC 9110, 15); a number below 100 when there was none in time.
     *
     * @throws InterruptedException when nobody waits any more
     */
    int statusOf(URI address) throws InterruptedException;
}
