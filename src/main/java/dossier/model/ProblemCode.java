package dossier.model;

import java.util.Locale;

/**
 * Every kind of problem the generator knows, with its severity. The name is stable: editors search
 * for it and scripts select on it, written as {@code file-not-utf8}.
 */
public enum ProblemCode {
    FILE_UNREADABLE(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_NOT_UTF8(Severity.ERROR),
    FILE_CONTROL_CHARACTER(Severity.ERROR),
    FILE_NAME(Severity.ERROR),
    FILE_MISNAMED(Severity.WARNING),

    TEXT_MISREAD(Severity.WARNING),
    TEXT_LOST(Severity.WARNING),
    TEXT_MARKUP(Severity.WARNING),
    TEXT_STRAY(Severity.WARNING),

    HEADER_DATE(Severity.ERROR),
    HEADER_WITHOUT_BODY(Severity.ERROR),

    YAML_SYNTAX(Severity.ERROR),
    YAML_TYPE(Severity.ERROR),
    YAML_UNKNOWN_KEY(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.ERROR),

    METADATA_WITHOUT_ARTICLE(Severity.ERROR),
    METADATA_TWICE(Severity.ERROR),
    METADATA_VALUE(Severity.ERROR),
    METADATA_YEAR(Severity.WARNING),
    METADATA_BLOCK(Severity.ERROR),
    METADATA_DATE_CONFLICT(Severity.WARNING),
    RIGHTS_WITHOUT_URL(Severity.WARNING),
    RIGHTS_WITHOUT_TITLE(Severity.WARNING),

    ARTICLE_DUPLICATE_ID(Severity.ERROR),
    IMAGE_NOT_SHOWN(Severity.WARNING),
    ARTICLES_MISSING(Severity.ERROR),
    DOSSIER_MISSING(Severity.WARNING),
    DOSSIER_UNTITLED(Severity.WARNING),

    REGISTER_ID(Severity.ERROR),
    REGISTER_DUPLICATE_ID(Severity.ERROR),
    REGISTER_NAME_MISSING(Severity.ERROR),
    REGISTER_VALUE(Severity.ERROR),
    REGISTER_VARIANT_SHARED(Severity.ERROR),
    REGISTER_VARIANT_UNMATCHABLE(Severity.ERROR),

    CORRECTION_ARTICLE(Severity.ERROR),
    CORRECTION_WORDS(Severity.ERROR),
    CORRECTION_VALUE(Severity.ERROR),
    CORRECTION_TWICE(Severity.ERROR),
    CORRECTION_NEEDLESS(Severity.WARNING),
    TIMELINE_EVENT(Severity.ERROR),
    TIMELINE_HIDE(Severity.ERROR),

    JSON_SYNTAX(Severity.ERROR),
    MAP_SHAPE(Severity.ERROR),
    MAP_COORDINATES(Severity.ERROR),
    MAP_PLACE(Severity.ERROR),
    MAP_PROJECTION(Severity.ERROR),

    NAME_AMBIGUOUS(Severity.DOUBT),
    DATE_WEEKDAY(Severity.DOUBT),
    DATE_UNRESOLVED(Severity.DOUBT),
    QUOTE_WITHOUT_SPEAKER(Severity.DOUBT),
    FIGURE_WITHOUT_TOPIC(Severity.DOUBT),

    TEMPLATE(Severity.ERROR),
    TEMPLATE_LANGUAGE(Severity.WARNING),
    ADDRESS_TAKEN(Severity.ERROR),
    LINK_BROKEN(Severity.ERROR),

    SITE_NOT_OURS(Severity.ERROR),
    SITE_FILE_NOT_OURS(Severity.ERROR),
    SITE_LOCKED(Severity.ERROR);

    private final Severity severity;
    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as printed: {@code file-not-utf8}. */
    public String key() {
        return key;
    }
}
