package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A package imports only packages to its left in one line, and every library has one home. */
class PackageLineTest {

    private static final List<String> LINE =
            List.of(
                    "model",
                    "codec",
                    "source",
                    "register",
                    "language",
                    "article",
                    "corpus",
                    "suggest",
                    "drawing",
                    "page",
                    "site",
                    "plan",
                    "render",
                    "search",
                    "export",
                    "check",
                    "cache",
                    "publish",
                    "build",
                    "serve",
                    "cli");

    private static final Set<String> JSON = Set.of("source", "plan", "search", "export");

    private static final Set<String> YAML = Set.of("source");

    /** What is not the JDK's own, by the beginning of its name. */
    private static final Map<String, Set<String>> HOMES =
            Map.of(
                    "org.commonmark.", Set.of("article", "render"),
                    "org.thymeleaf.", Set.of("render"),
                    "com.fasterxml.jackson.", JSON,
                    "org.yaml.", YAML,
                    "org.apache.commons.codec.", Set.of("model"),
                    "picocli.", Set.of("cli"),
                    "com.sun.net.httpserver.", Set.of("serve"));

    /**
     * Packages that know one below them which builds on them: the list of languages knows each, and
     * articles are read with what editors overrule of them.
     */
    private static final Map<String, String> KNOTS =
            Map.of(
                    "dossier.language", "dossier.language.dutch",
                    "dossier.article", "dossier.article.correction");

    /** The JDK's packages that everybody may use. */
    private static final Set<String> FREE = Set.of("java.", "javax.");

    @Test
    void importsOnlyPackagesToItsLeft() {
        List<String> offenders = new ArrayList<>();
        forEveryName(
                (place, home, name) -> {
                    if (name.startsWith("dossier.")) {
                        String other = packageOf(name);
                        if (LINE.indexOf(other) > LINE.indexOf(home)) {
                            offenders.add(place + ": " + home + " uses " + name);
                        }
                    }
                });
        assertEquals(List.of(), offenders);
    }

    @Test
    void hasNoCircles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (CompilationUnitTree unit : JavaSources.main().units()) {
            String home = unit.getPackageName().toString();
            Set<String> used = uses.computeIfAbsent(home, p -> new TreeSet<>());
            for (ImportTree line : unit.getImports()) {
                String other = packageWith(line.getQualifiedIdentifier().toString());
                if (!other.equals(home) && !other.equals(KNOTS.get(home))) {
                    used.add(other);
                }
            }
        }
        // Packages that use no other are taken away until none is left, or only circles are.
        while (uses.values().removeIf(used -> used.stream().noneMatch(uses::containsKey))) {}
        assertEquals(Set.of(), uses.keySet());
    }

    @Test
    void givesEveryLibraryItsHome() {
        List<String> offenders = new ArrayList<>();
        forEveryName(
                (place, home, name) ->
                        HOMES.forEach(
                                (library, homes) -> {
                                    if (name.startsWith(library) && !homes.contains(home)) {
                                        offenders.add(place + ": " + home + " uses " + name);
                                    }
                                }));
        assertEquals(List.of(), offenders);
    }

    @Test
    void knowsEveryLibrary() {
        Set<String> strangers = new TreeSet<>();
        for (CompilationUnitTree unit : JavaSources.main().units()) {
            for (ImportTree line : unit.getImports()) {
                String name = line.getQualifiedIdentifier().toString();
                boolean known =
                        name.startsWith("dossier.")
                                || FREE.stream().anyMatch(name::startsWith)
                                || HOMES.keySet().stream().anyMatch(name::startsWith);
                if (!known) {
                    strangers.add(name);
                }
            }
        }
        assertEquals(Set.of(), strangers);
    }

    @Test
    void hasNoOtherPackages() {
        Set<String> packages = new TreeSet<>();
        for (CompilationUnitTree unit : JavaSources.main().units()) {
            packages.add(homeOf(unit));
        }
        packages.removeAll(LINE);
        assertEquals(Set.of(), packages);
    }

    /** What is done with a name that is used somewhere. */
    private interface Use {
        void of(String place, String home, String name);
    }

    /** Visits every import and every name with dots in it. */
    private static void forEveryName(Use use) {
        JavaSources sources = JavaSources.main();
        for (CompilationUnitTree unit : sources.units()) {
            String home = homeOf(unit);
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    if (isQualifiedName(select)) {
                        use.of(sources.place(unit, select), home, select.toString());
                        return null;
                    }
                    return super.visitMemberSelect(select, nothing);
                }
            }.scan(unit, null);
        }
    }

    private static boolean isQualifiedName(MemberSelectTree select) {
        if (select.getExpression() instanceof MemberSelectTree inner) {
            return isQualifiedName(inner);
        }
        return select.getExpression() instanceof IdentifierTree root
                && Character.isLowerCase(root.getName().charAt(0));
    }

    private static String homeOf(CompilationUnitTree unit) {
        return packageOf(unit.getPackageName() + ".");
    }

    /** {@code dossier.language.dutch} for {@code dossier.language.dutch.Dutch}. */
    private static String packageWith(String name) {
        return name.replaceFirst("\\.[A-Z].*", "");
    }

    /** {@code language} for {@code dossier.language.dutch.Dutch}. */
    private static String packageOf(String name) {
        return name.split("\\.")[1];
    }
}
