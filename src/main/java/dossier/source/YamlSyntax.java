package dossier.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a text that is no YAML, in an editor's words: the parser's own speak of
 * scalars, tokens and block ends.
 */
final class YamlSyntax {

    private static final Wording IN_QUOTES =
            Wording.of("put the whole value between double quotes");

    private static final Wording BACKSLASH =
            Wording.of("a \\ between double quotes has a meaning of its own");
    private static final Wording TWICE =
            Wording.of("write it twice, or put the value between single quotes");
    private static final Wording ENDED =
            Wording.of("the value ended before this, at its quotation mark or bracket");
    private static final Wording SINGLE =
            Wording.of("put the whole value between single quotes: '\"Kop\" en meer'");
    private static final Wording OUT_OF_LINE =
            Wording.of("this line does not begin where the lines above it begin");
    private static final Wording ALIGN =
            Wording.of("begin lines that belong together at the same place");

    /**
     * Words of the parser's and what they come down to; the first that fits counts.
     *
     * @param atContext whether the mistake is where the parser began, not where it gave up
     */
    private record Rule(String parserSays, boolean atContext, Wording fault, Wording remedy) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "mapping values are not allowed",
                            false,
                            Wording.of("this colon is one too many"),
                            Wording.of(
                                    "put a value that holds a colon between double quotes; or does the line before lack one, or this line begin too far to the right?")),
                    new Rule(
                            "while scanning a quoted scalar",
                            true,
                            Wording.of("a quotation mark opens here and is never closed"),
                            Wording.of("close it with the same mark at the end of the value")),
                    new Rule("found unknown escape character", false, BACKSLASH, TWICE),
                    new Rule(
                            "character '\\t",
                            false,
                            Wording.of("a tab stands where only spaces may stand"),
                            Wording.of("replace it by spaces")),
                    new Rule(
                            "that cannot start any token",
                            false,
                            Wording.of("a value cannot begin with this sign"),
                            IN_QUOTES),
                    new Rule(
                            "expected alphabetic or numeric character",
                            false,
                            Wording.of("a value cannot begin with * or &"),
                            IN_QUOTES),
                    new Rule(
                            "could not find expected ':'",
                            true,
                            Wording.of("there is no colon after this key"),
                            Wording.of("write \"key: value\"")),
                    new Rule("but found '<scalar>'", false, ENDED, SINGLE),
                    new Rule("but found ','", false, ENDED, SINGLE),
                    new Rule("expected <block end>", false, OUT_OF_LINE, ALIGN),
                    new Rule("expected '<document start>'", false, OUT_OF_LINE, ALIGN),
                    new Rule(
                            "expected ',' or",
                            true,
                            Wording.of("a bracket opens here and is never closed"),
                            Wording.of("close it, or {0}", IN_QUOTES)));

    private YamlSyntax() {}

    /**
     * The problem that the parser met.
     *
     * @param firstLine the number of the text's first line in its file
     */
    static Problem problem(String file, int firstLine, JsonProcessingException failure) {
        if (failure.getOriginalMessage().contains("nesting depth")) {
            return problem(
                    at(file, firstLine, failure.getLocation()),
                    Wording.of("these values are nested too deep"),
                    Wording.of("is there a bracket or an indent too many?"));
        }
        if (!(failure.getCause() instanceof MarkedYAMLException marked)) {
            return problem(
                    at(file, firstLine, failure.getLocation()),
                    Wording.of(
                            "this is not YAML: {0}",
                            failure.getOriginalMessage().lines().findFirst().get()),
                    Wording.of("write \"key: value\" lines"));
        }
        String said = marked.getContext() + "; " + marked.getProblem();
        SourceLocation where = at(file, firstLine, marked.getProblemMark());
        for (Rule rule : RULES) {
            if (said.contains(rule.parserSays())) {
                Mark context = marked.getContextMark();
                return problem(
                        rule.atContext() && context != null ? at(file, firstLine, context) : where,
                        rule.fault(),
                        rule.remedy());
            }
        }
        return problem(
                where,
                Wording.of("this is not YAML: {0}", marked.getProblem()),
                Wording.of("write \"key: value\" lines; {0} when it holds other signs", IN_QUOTES));
    }

    /** A value that begins with a sign by which YAML means something else than text. */
    static Problem sign(SourceLocation at, String sign) {
        return problem(at, Wording.of("a value cannot begin with {0}", sign), IN_QUOTES);
    }

    /** A value that holds a character that cannot be printed, written with a backslash. */
    static Problem escape(SourceLocation at) {
        return problem(at, BACKSLASH, TWICE);
    }

    /** A second document in a file. */
    static Problem secondPart(SourceLocation at) {
        return problem(
                at,
                Wording.of("this stands after a line --- and is not read"),
                Wording.of("remove the line --- between the two parts"));
    }

    private static Problem problem(SourceLocation at, Wording fault, Wording remedy) {
        return new Problem(ProblemCode.YAML_SYNTAX, at, fault, remedy);
    }

    private static SourceLocation at(String file, int firstLine, Mark mark) {
        return new SourceLocation(file, mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    private static SourceLocation at(String file, int firstLine, JsonLocation location) {
        return Optional.ofNullable(location)
                .map(
                        l ->
                                new SourceLocation(
                                        file,
                                        Math.max(1, l.getLineNr()) + firstLine - 1,
                                        Math.max(1, l.getColumnNr())))
                .orElseGet(() -> SourceLocation.of(file));
    }
}
