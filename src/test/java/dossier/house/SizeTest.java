package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small: a long file or method is a missing concept, many parameters want a record. */
class SizeTest {

    private static final int MAX_FILE_LINES = 300;
    private static final int MAX_METHOD_LINES = 40;
    private static final int MAX_PARAMETERS = 4;

    @Test
    void hasNoFileOverThreeHundredLines() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : JavaSources.paths(Path.of("src"))) {
            long lines = Files.readAllLines(file).size();
            if (lines > MAX_FILE_LINES) {
                offenders.add(file + ": " + lines + " lines");
            }
        }
        assertEquals(List.of(), offenders);
    }

    @Test
    void hasNoMethodOverFortyLines() {
        List<String> offenders = new ArrayList<>();
        for (JavaSources sources : JavaSources.besideTests()) {
            forEveryMethod(
                    sources,
                    (unit, type, method) -> {
                        long lines = sources.lines(unit, method);
                        if (lines > MAX_METHOD_LINES) {
                            offenders.add(describe(sources, unit, method) + lines + " lines");
                        }
                    });
        }
        assertEquals(List.of(), offenders);
    }

    @Test
    void hasNoMethodOfMoreThanFourParameters() {
        List<String> offenders = new ArrayList<>();
        for (JavaSources sources : JavaSources.besideTests()) {
            forEveryMethod(
                    sources,
                    (unit, type, method) -> {
                        int parameters = method.getParameters().size();
                        boolean ofRecord =
                                type.getKind() == Tree.Kind.RECORD
                                        && method.getName().contentEquals("<init>");
                        if (parameters > MAX_PARAMETERS && !ofRecord) {
                            offenders.add(
                                    describe(sources, unit, method) + parameters + " parameters");
                        }
                    });
        }
        assertEquals(List.of(), offenders);
    }

    /** What is done with a method of a type. */
    private interface Visit {
        void of(CompilationUnitTree unit, ClassTree type, MethodTree method);
    }

    private static void forEveryMethod(JavaSources sources, Visit visit) {
        for (CompilationUnitTree unit : sources.units()) {
            new TreeScanner<Void, ClassTree>() {
                @Override
                public Void visitClass(ClassTree type, ClassTree outer) {
                    return super.visitClass(type, type);
                }

                @Override
                public Void visitMethod(MethodTree method, ClassTree type) {
                    visit.of(unit, type, method);
                    return super.visitMethod(method, type);
                }
            }.scan(unit, null);
        }
    }

    private static String describe(
            JavaSources sources, CompilationUnitTree unit, MethodTree method) {
        return sources.place(unit, method) + " " + method.getName() + ": ";
    }
}
