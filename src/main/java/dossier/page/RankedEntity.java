package dossier.page;

/**
 * A name in a ranking.
 *
 * @param percent the length of its bar; the first has 100
 */
public record RankedEntity(EntityLink entity, int percent) {

    public RankedEntity {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }
}
