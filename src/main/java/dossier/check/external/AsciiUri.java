package dossier.check.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it is asked for: its host in letters that name servers know (RFC 5891), what else
 * isn't ASCII or is no sign of an address in per cent signs (RFC 3987, section 3.1).
 */
final class AsciiUri {

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#:]+)(:\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    private AsciiUri() {}

    /** Empty when it cannot be asked for, as a host with an underscore can't. */
    static Optional<URI> of(String address) {
        return asItStands(address).or(() -> escaped(address));
    }

    private static Optional<URI> asItStands(String address) {
        try {
            URI uri = new URI(address);
            return Optional.of(uri).filter(whole -> whole.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> escaped(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String port = parts.group(3) == null ? "" : parts.group(3);
            URI uri =
                    new URI(
                            parts.group(1),
                            IDN.toASCII(parts.group(2)) + port,
                            parts.group(4),
                            parts.group(5),
                            null);
            return asItStands(uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
