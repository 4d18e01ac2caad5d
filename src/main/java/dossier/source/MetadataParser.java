package dossier.source;

import dossier.model.BlockRole;
import dossier.model.Edtf;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.source.ArticleMetadata.RoleDecision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * YAML to {@link ArticleMetadata}: a file beside a text, or the front matter of a Markdown article.
 */
final class MetadataParser {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "publisher",
                    "kind",
                    "date",
                    "url",
                    "author",
                    "rights",
                    "language",
                    "blocks");
    private static final Pattern WEB_ADDRESS =
            Pattern.compile(
                    "https?://[^\\s\"<>\\\\^`{|}/?#]+[^\\s\"<>\\\\^`{|}]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Consumer<Problem> problems;

    MetadataParser(Consumer<Problem> problems) {
        this.problems = problems;
    }

    ArticleMetadata parse(YamlNode node) {
        Optional<YamlFields> found = YamlFields.of(node, KEYS, problems);
        if (found.isEmpty()) {
            return ArticleMetadata.NONE;
        }
        YamlFields fields = found.get();
        fields.scalar("rights").ifPresent(this::checkRights);
        return new ArticleMetadata(
                fields.text("title"),
                fields.text("publisher"),
                fields.text("kind"),
                fields.scalar("date").flatMap(this::date),
                fields.scalar("url").flatMap(this::webAddress),
                fields.text("author"),
                fields.scalar("language").flatMap(this::language),
                fields.mapping("blocks").map(this::roles).orElseGet(TreeMap::new));
    }

    /** A date in EDTF; empty, with a problem, when it is none. */
    Optional<Edtf> date(YamlNode.Scalar value) {
        Optional<Edtf> date = Edtf.parse(value.text().strip());
        if (date.isEmpty()) {
            bad(
                    value,
                    "is not a date",
                    "write 2022, 2022-01 or 2022-01-07, with ~ after it when it is approximate");
        }
        return date;
    }

    /** An address on the web; empty, with a problem, when it is none. */
    Optional<String> webAddress(YamlNode.Scalar value) {
        String address = value.text().strip();
        if (WEB_ADDRESS.matcher(address).matches()) {
            return Optional.of(address);
        }
        bad(
                value,
                "is not a web address",
                "write the address as a browser shows it, beginning with https://");
        return Optional.empty();
    }

    /** A BCP 47 language tag; empty, with a problem, when it is none. */
    Optional<String> language(YamlNode.Scalar value) {
        String tag = value.text().strip();
        if (LANGUAGE_TAG.matcher(tag).matches()) {
            return Optional.of(tag);
        }
        bad(value, "is not a language", "write a language code such as nl, en or fr");
        return Optional.empty();
    }

    /**
     * Whole texts only: to print more than the owner allows would be worse than to print nothing.
     */
    void checkRights(YamlNode.Scalar value) {
        String rights = value.text().strip();
        if (rights.equals("full")) {
            return;
        }
        bad(
                value,
                "is not something this version can honour: it publishes whole texts",
                "write \"rights: full\" when the whole text may be shown; otherwise keep the"
                        + " article out of the folder");
    }

    private SortedMap<Integer, RoleDecision> roles(YamlNode.Mapping mapping) {
        SortedMap<Integer, RoleDecision> roles = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<Integer> block = blockNumber(entry);
            Optional<BlockRole> role = role(entry.value());
            if (block.isPresent() && role.isPresent()) {
                roles.put(block.get(), new RoleDecision(role.get(), entry.keyLocation()));
            }
        }
        return roles;
    }

    private Optional<Integer> blockNumber(YamlNode.Entry entry) {
        if (entry.key().matches("[1-9]\\d{0,5}")) {
            return Optional.of(Integer.parseInt(entry.key()));
        }
        problems.accept(
                new Problem(
                        ProblemCode.METADATA_BLOCK,
                        entry.keyLocation(),
                        "\"" + entry.key() + "\" is not the number of a block",
                        "count the blocks of the text from 1, subheads too: \"5: pullquote\""));
        return Optional.empty();
    }

    private Optional<BlockRole> role(YamlNode node) {
        String text =
                node instanceof YamlNode.Scalar scalar
                        ? scalar.text().strip().toLowerCase(Locale.ROOT)
                        : "";
        Optional<BlockRole> role = BlockRole.ofKey(text);
        if (role.isEmpty()) {
            List<String> known = BlockRole.keys();
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_BLOCK,
                            node.location(),
                            "\"" + text + "\" is not a role",
                            NearestWord.to(text, known)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("the roles are: " + String.join(", ", known))));
        }
        return role;
    }

    private void bad(YamlNode.Scalar value, String what, String hint) {
        SourceLocation at = value.location();
        problems.accept(
                new Problem(
                        ProblemCode.METADATA_VALUE,
                        at,
                        "\"" + value.text().strip() + "\" " + what,
                        hint));
    }
}
