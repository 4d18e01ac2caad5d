package dossier.source;

import java.util.regex.Pattern;

/** What an address on the web looks like. */
public final class WebAddress {

    private static final Pattern FORM =
            Pattern.compile(
                    "https?://[^\\s\"<>\\\\^`{|}/?#]+[^\\s\"<>\\\\^`{|}]*",
                    Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether a text is an address that a browser opens (RFC 3986, with scheme and host). */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
