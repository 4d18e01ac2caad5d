package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is; words that fit everything are banned. */
class NamesTest {

    private static final Pattern BANNED =
            Pattern.compile(
                    ".*(Manager|Helper|Util|Utils|Utility|Impl|Data|Info)|(Abstract|Base)[A-Z].*");

    @Test
    void hasNoTypeWhoseNameSaysNothing() {
        List<String> offenders = new ArrayList<>();
        for (JavaSources sources : JavaSources.besideTests()) {
            for (CompilationUnitTree unit : sources.units()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (BANNED.matcher(type.getSimpleName()).matches()) {
                            offenders.add(sources.place(unit, type) + ": " + type.getSimpleName());
                        }
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertEquals(List.of(), offenders);
    }

    @Test
    void saysInEveryPackageWhatItIs() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/bench/java", "src/browser/java")) {
            for (Path file : JavaSources.paths(Path.of(root))) {
                Path says = file.resolveSibling("package-info.java");
                if (!Files.exists(says) || !Files.readString(says).contains("/**")) {
                    offenders.add(says.toString());
                }
            }
        }
        assertEquals(List.of(), offenders.stream().distinct().toList());
    }

    @Test
    void bansTheWordsItShould() {
        for (String name : List.of("FileUtils", "PageHelper", "AbstractPage", "BaseReader")) {
            assertTrue(BANNED.matcher(name).matches(), name);
        }
        for (String name : List.of("DataExport", "Basement", "Abstraction", "ProblemList")) {
            assertTrue(!BANNED.matcher(name).matches(), name);
        }
    }
}
