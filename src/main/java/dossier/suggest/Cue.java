package dossier.suggest;

/** Why a name is taken for a person's, a place's or an organisation's. */
enum Cue {
    TITLE(5, "\"%s\" before it"),
    KIND_IN_NAME(5, "\"%s\" in it"),
    GIVEN(3, "\"%s\" is a given name"),
    KIND_BEFORE(4, "\"%s\" before it"),
    APPOSITION(4, "\"%s\" after it"),
    EXPLAINED(5, "in short \"%s\""),
    PREPOSITION(2, "\"%s\" before it"),
    SPEAKING(2, "\"%s\" beside it"),
    KIND_ENDING(3, "its ending"),
    ENDING(2, "its ending"),
    WORDS(2, "several words with capitals"),
    ARTICLE(2, "\"%s\" before it"),
    LISTED(2, "in a list with %s"),
    ACRONYM(1, "an acronym"),
    NOTHING(0, "nothing tells; please check");

    /** A cue that comes again and again says little more than one that comes thrice. */
    private static final int MOST = 3;

    private final int weight;
    private final String reason;

    Cue(int weight, String reason) {
        this.weight = weight;
        this.reason = reason;
    }

    /** What it counts for when it was seen {@code times}. */
    int weight(int times) {
        boolean once =
                switch (this) {
                    case WORDS, GIVEN, KIND_ENDING, ENDING, ACRONYM -> true;
                    default -> false;
                };
        return weight * (once ? 1 : Math.min(times, MOST));
    }

    /** The cue in words. */
    String reason(String word) {
        return reason.replace("%s", word);
    }
}
