package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import dossier.model.Translation;
import dossier.model.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said to editors can be said in Dutch: every wording of the code has its translation. */
class TranslationTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ENGLISH = Pattern.compile("(?m)^msgid \"(.+)\"$");
    private static final Set<String> MAKERS = Set.of("Wording.of", "Wording.chain");

    private static String dutch() throws IOException {
        try (InputStream in =
                TranslationTest.class.getResourceAsStream("/dossier/problems/nl.po")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void translatesEveryWordingAndNothingElse() throws IOException {
        Set<String> known =
                ENGLISH.matcher(dutch())
                        .results()
                        .map(found -> found.group(1).replaceAll("\\\\(.)", "$1"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wordings(), known);
    }

    @Test
    void keepsEveryValue() throws IOException {
        Translation translation = Translation.of(dutch());
        List<String> offenders = new ArrayList<>();
        for (String english : wordings()) {
            Optional<String> dutch = translation.of(Wording.of(english));
            if (!dutch.map(TranslationTest::places).equals(Optional.of(places(english)))) {
                offenders.add(english + " | " + dutch);
            }
        }
        assertEquals(List.of(), offenders);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wordings() {
        Set<String> wordings = new TreeSet<>();
        for (CompilationUnitTree unit : JavaSources.main().units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (MAKERS.contains(call.getMethodSelect().toString())) {
                        wordings.add(literal(call.getArguments().get(0)));
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit, null);
        }
        return wordings;
    }

    /** Only a literal can be looked up. */
    private static String literal(ExpressionTree text) {
        if (text instanceof BinaryTree sum) {
            return literal(sum.getLeftOperand()) + literal(sum.getRightOperand());
        }
        return ((LiteralTree) text).getValue().toString();
    }
}
