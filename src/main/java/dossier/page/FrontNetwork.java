package dossier.page;

/**
 * Who is named beside whom: the picture and the strongest ties.
 *
 * @param shown false for a dossier without two names in one paragraph
 */
public record FrontNetwork(boolean shown, NetworkPicture picture, TopTies ties) {

    /** No network. */
    public static final FrontNetwork NONE =
            new FrontNetwork(false, NetworkPicture.NONE, TopTies.NONE);
}
