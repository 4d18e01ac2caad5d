package dossier.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's own source files as syntax trees, parsed by the JDK's compiler. */
final class JavaSources {

    private static final JavaSources MAIN = new JavaSources(Path.of("src/main/java"));
    private static final List<JavaSources> BESIDE_TESTS =
            List.of(
                    MAIN,
                    new JavaSources(Path.of("src/bench/java")),
                    new JavaSources(Path.of("src/browser/java")));

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private SourcePositions positions;

    private JavaSources(Path root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths(root)));
            task.parse().forEach(units::add);
            positions = Trees.instance(task).getSourcePositions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaSources main() {
        return MAIN;
    }

    /** All but those of {@code src/test}, whose cases may be long. */
    static List<JavaSources> besideTests() {
        return BESIDE_TESTS;
    }

    /** The files under a folder, in order. */
    static List<Path> paths(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    /** Where a tree begins: {@code src/main/java/dossier/cli/Main.java:12}. */
    String place(CompilationUnitTree unit, Tree tree) {
        return pathOf(unit) + ":" + firstLine(unit, tree);
    }

    static String pathOf(CompilationUnitTree unit) {
        Path here = Path.of("").toAbsolutePath();
        Path path = Path.of(unit.getSourceFile().toUri());
        return here.relativize(path).toString().replace('\\', '/');
    }

    /** How many lines a tree takes. */
    long lines(CompilationUnitTree unit, Tree tree) {
        LineMap map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, tree)) - firstLine(unit, tree) + 1;
    }

    private long firstLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }
}
