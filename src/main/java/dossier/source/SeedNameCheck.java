package dossier.source;

import dossier.model.NearestWord;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Are the files of an editor's folder called what they can be called? */
final class SeedNameCheck {

    /** So many files get a hint as to what they were meant to be called: each takes its time. */
    private static final int MAX_HINTS = 20;

    private static final Wording TOO_LONG =
            Wording.of("this file name cannot be part of a web address");
    private static final Wording GOOD_NAME =
            Wording.of("name it with at most 190 letters, digits, hyphens and underscores");

    private final UnaryOperator<String> shown;
    private final Consumer<Problem> problems;

    /**
     * @param shown gives a file's path as an editor knows it
     */
    SeedNameCheck(UnaryOperator<String> shown, Consumer<Problem> problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** The layout without articles and pages that can't have their names, which are reported. */
    SeedLayout check(SeedLayout layout) {
        layout.ignored().stream()
                .filter(SeedLayout.UNREADABLE::contains)
                .forEach(folder -> SeedFiles.reportFolder(shown.apply(folder), problems));
        for (String file : layout.ignored()) {
            SeedLayout.meant(file).ifPresent(name -> reportMisnamed(file, name));
        }
        Set<String> twins = checkNames(layout);
        return layout.with(
                layout.articles().stream()
                        .filter(file -> !twins.contains(file))
                        .filter(this::hasGoodName)
                        .toList(),
                layout.pages().stream().filter(this::hasGoodName).toList());
    }

    private void reportMisnamed(String file, String name) {
        problem(
                ProblemCode.FILE_MISNAMED,
                SourceLocation.of(shown.apply(file)),
                Wording.of("this file is not read, for it is called otherwise"),
                Wording.of("call it \"{0}\"", name));
    }

    /** Reports what is wrong with the files' names; returns articles whose name is taken. */
    private Set<String> checkNames(SeedLayout layout) {
        if (layout.articles().isEmpty()) {
            problem(
                    ProblemCode.ARTICLES_MISSING,
                    SourceLocation.of(shown.apply("*.txt")),
                    Wording.of("the folder holds no articles"),
                    Wording.of("put each article in the folder itself, as a .txt or .md file"));
        }
        Set<String> names = layout.articleNames();
        List<String> orphans =
                layout.sidecars().stream()
                        .filter(file -> !names.contains(SeedLayout.nameOf(file)))
                        .toList();
        for (int i = 0; i < orphans.size(); i++) {
            reportOrphan(orphans.get(i), i < MAX_HINTS ? names : Set.of());
        }
        return twins(layout);
    }

    private Set<String> twins(SeedLayout layout) {
        Set<String> twins = new HashSet<>();
        Map<String, String> byName = new HashMap<>();
        for (String file : layout.articles()) {
            String name = SeedLayout.nameOf(file).toLowerCase(Locale.ROOT);
            String other = byName.putIfAbsent(name, file);
            if (other != null) {
                twins.add(file);
                problem(
                        ProblemCode.ARTICLE_DUPLICATE_ID,
                        SourceLocation.of(shown.apply(file)),
                        Wording.of(
                                "apart from capitals and ending its name is that of \"{0}\"",
                                other),
                        Wording.of("give one of the two files another name"));
            }
        }
        return twins;
    }

    /**
     * @param articleNames what the file may have been meant for, in order
     */
    private void reportOrphan(String file, Set<String> articleNames) {
        String name = SeedLayout.nameOf(file);
        Wording remedy =
                NearestWord.to(file, SeedLayout.NAMED)
                        .or(() -> NearestWord.to(name, articleNames).map(near -> near + ".yaml"))
                        .map(Wording::didYouMean)
                        .orElse(Wording.of("name it after its article, or remove it"));
        problem(
                ProblemCode.METADATA_WITHOUT_ARTICLE,
                SourceLocation.of(shown.apply(file)),
                Wording.of("there is no article \"{0}.txt\" or \"{1}.md\"", name, name),
                remedy);
    }

    /** Whether a file's name can be part of an address; a problem is reported when it cannot. */
    private boolean hasGoodName(String file) {
        String name = SeedLayout.nameOf(file);
        boolean valid = SitePath.isValid(name);
        if (valid && SitePath.isPortable(name)) {
            return true;
        }
        Optional<String> wrong = wrongCharacter(name);
        problem(
                ProblemCode.FILE_NAME,
                SourceLocation.of(shown.apply(file)),
                valid
                        ? Wording.of("Windows cannot keep a page of this name")
                        : wrong.map(SeedNameCheck::wrongSign).orElse(TOO_LONG),
                valid
                        ? Wording.of("give it another name: \"{0}\" means a device there", name)
                        : GOOD_NAME);
        return false;
    }

    private static Wording wrongSign(String sign) {
        return sign.isBlank()
                ? Wording.of("a space in a file name cannot be part of a web address")
                : Wording.of("\"{0}\" in a file name cannot be part of a web address", sign);
    }

    /** The first sign that can't stand in an address. */
    private static Optional<String> wrongCharacter(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !SitePath.isValid("a" + sign + "a"))
                .findFirst();
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
