package dossier.source;

import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.Rights;
import dossier.model.SourceLocation;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an editor says of an article beside its text. Everything is optional.
 *
 * @param kind the sort of piece, in the dossier's language: {@code nieuws}, {@code opinie}
 * @param date the date of publication; without it the text's own header counts
 * @param url the address of the original, {@code http} or {@code https}
 * @param rights how much of the text may be published; without it what the dossier says
 * @param language BCP 47 tag; without it the dossier's own
 * @param draft whether only its editors are to see it yet
 * @param roles roles that the editor decided, by block number
 * @param incomplete whether the editor said something that couldn't be read, and hears of that
 */
public record ArticleMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> kind,
        Optional<Edtf> date,
        Optional<String> url,
        Optional<String> author,
        Optional<Rights> rights,
        Optional<String> language,
        boolean draft,
        SortedMap<Integer, RoleDecision> roles,
        boolean incomplete) {

    /** No word about the article. */
    public static final ArticleMetadata NONE =
            new ArticleMetadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Collections.emptySortedMap(),
                    false);

    public ArticleMetadata {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /** The same words with another date. */
    ArticleMetadata withDate(Optional<Edtf> newDate) {
        return new ArticleMetadata(
                title,
                publisher,
                kind,
                newDate,
                url,
                author,
                rights,
                language,
                draft,
                roles,
                incomplete);
    }

    /** The same words with the rights decided. */
    public ArticleMetadata withRights(Rights decided) {
        return new ArticleMetadata(
                title,
                publisher,
                kind,
                date,
                url,
                author,
                Optional.of(decided),
                language,
                draft,
                roles,
                incomplete);
    }

    /** The same words, of which some couldn't be read. */
    ArticleMetadata withGaps() {
        return new ArticleMetadata(
                title, publisher, kind, date, url, author, rights, language, draft, roles, true);
    }

    /** A block's role as the editor decided it, and where. */
    public record RoleDecision(BlockRole role, SourceLocation location) {}
}
