package dossier.source;

import dossier.model.Edtf;
import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Rights;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Values that metadata of an article and of the dossier share: dates, addresses, languages, rights.
 */
final class FieldValues {

    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");

    /** Before it an article's year is a slip of the pen. */
    private static final int FIRST_YEAR = 1000;

    private final Consumer<Problem> problems;

    FieldValues(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** A date in EDTF; empty, with a problem, when it is none. */
    Optional<Edtf> date(YamlNode.Scalar value) {
        Optional<Edtf> date = Edtf.parse(value.text().strip());
        if (date.isEmpty()) {
            bad(
                    value,
                    Wording.of("is not a date"),
                    Wording.of(
                            "write 2022, 2022-01 or 2022-01-07, with ~ after it when it is approximate"));
        }
        date.ifPresent(said -> checkYear(said, value.location(), problems));
        return date;
    }

    /** Warns of a year in which there was nothing that anybody publishes articles in. */
    static void checkYear(Edtf date, SourceLocation at, Consumer<Problem> problems) {
        if (date.latest().getYear() < FIRST_YEAR) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_YEAR,
                            at,
                            Wording.of("\"{0}\" is in the year {1}", date, date.latest().getYear()),
                            Wording.of("write the year with all its digits, such as 2022")));
        }
    }

    /** An address on the web; empty, with a problem, when it is none. */
    Optional<String> webAddress(YamlNode.Scalar value) {
        String address = value.text().strip();
        if (WebAddress.isValid(address)) {
            return Optional.of(address);
        }
        bad(
                value,
                Wording.of("is not a web address"),
                Wording.of("write the address as a browser shows it, beginning with https://"));
        return Optional.empty();
    }

    /** A BCP 47 language tag; empty, with a problem, when it is none. */
    Optional<String> language(YamlNode.Scalar value) {
        String tag = value.text().strip();
        if (LANGUAGE_TAG.matcher(tag).matches()) {
            return Optional.of(tag);
        }
        bad(
                value,
                Wording.of("is not a language"),
                Wording.of("write a language code such as nl, en or fr"));
        return Optional.empty();
    }

    /** How much may be published; empty, with a problem, when it is not one of the words for it. */
    Optional<Rights> rights(YamlNode.Scalar value) {
        String typed = value.text().strip();
        Optional<Rights> rights = Rights.ofKey(typed);
        if (rights.isEmpty()) {
            bad(
                    value,
                    Wording.of("is no kind of rights"),
                    NearestWord.to(typed, Rights.keys())
                            .map(Wording::didYouMean)
                            .orElse(
                                    Wording.of(
                                            "the kinds are: {0}",
                                            String.join(", ", Rights.keys()))));
        }
        return rights;
    }

    /** Whether {@code true} was typed; a problem when neither that nor {@code false}. */
    boolean isDraft(YamlNode.Scalar value) {
        String typed = value.text().strip();
        if (!typed.equals("true") && !typed.equals("false")) {
            bad(
                    value,
                    Wording.of("is neither true nor false"),
                    Wording.of("write \"draft: true\", or leave it out"));
        }
        return typed.equals("true");
    }

    private void bad(YamlNode.Scalar value, Wording what, Wording remedy) {
        SourceLocation at = value.location();
        problems.accept(
                new Problem(
                        ProblemCode.METADATA_VALUE,
                        at,
                        Wording.of("\"{0}\" {1}", value.text().strip(), what),
                        remedy));
    }
}
