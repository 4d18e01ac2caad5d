package dossier.source;

import dossier.model.BlockRole;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import dossier.source.ArticleMetadata.RoleDecision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

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
                    "draft",
                    "blocks");
    private final Consumer<Problem> problems;
    private final FieldValues values;

    MetadataParser(Consumer<Problem> problems) {
        this.problems = problems;
        this.values = new FieldValues(problems);
    }

    ArticleMetadata parse(YamlNode node) {
        Optional<YamlFields> found = YamlFields.of(node, KEYS, problems);
        if (found.isEmpty()) {
            return ArticleMetadata.NONE;
        }
        YamlFields fields = found.get();
        return new ArticleMetadata(
                fields.text("title"),
                fields.text("publisher"),
                fields.text("kind"),
                fields.scalar("date").flatMap(values::date),
                fields.scalar("url").flatMap(values::webAddress),
                fields.text("author"),
                fields.scalar("rights").flatMap(values::rights),
                fields.scalar("language").flatMap(values::language),
                fields.scalar("draft").map(values::isDraft).orElse(false),
                fields.mapping("blocks").map(this::roles).orElseGet(TreeMap::new),
                false);
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
                        Wording.of("\"{0}\" is not the number of a block", entry.key()),
                        Wording.of(
                                "count the blocks of the text from 1, subheads too: \"5: pullquote\"")));
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
                            Wording.of("\"{0}\" is not a role", text),
                            NearestWord.to(text, known)
                                    .map(Wording::didYouMean)
                                    .orElse(
                                            Wording.of(
                                                    "the roles are: {0}",
                                                    String.join(", ", known)))));
        }
        return role;
    }
}
