package dossier.render;

import dossier.model.SourceLocation;

/**
 * A designer's mistake: a template that is missing, can't be read or asks for something a record
 * doesn't have.
 */
public final class TemplateProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;
    private final String reason;

    TemplateProblemException(SourceLocation location, String reason, Throwable cause) {
        super(location + ": " + reason, cause);
        this.location = location;
        this.reason = reason;
    }

    /** The place in the template; the file is its path under {@code templates/}. */
    public SourceLocation location() {
        return location;
    }

    /** What is wrong, in one line, without the place. */
    public String reason() {
        return reason;
    }
}
