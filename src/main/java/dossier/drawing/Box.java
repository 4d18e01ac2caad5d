package dossier.drawing;

/** The room that something in a picture takes, with its margin. */
public record Box(double width, double height) {

    public Box {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("no room: " + width + " by " + height);
        }
    }
}
