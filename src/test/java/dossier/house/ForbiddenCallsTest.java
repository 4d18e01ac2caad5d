package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing in the generator asks the machine for the time, a locale, a charset or chance. */
class ForbiddenCallsTest {

    private static final Set<String> TYPES =
            Set.of("Clock", "Random", "SecureRandom", "ThreadLocalRandom", "SplittableRandom");

    private static final Set<String> CALLS =
            Set.of(
                    "LocalDate.now",
                    "LocalDateTime.now",
                    "LocalTime.now",
                    "ZonedDateTime.now",
                    "OffsetDateTime.now",
                    "Instant.now",
                    "Year.now",
                    "YearMonth.now",
                    "System.currentTimeMillis",
                    "Math.random",
                    "UUID.randomUUID",
                    "Locale.getDefault",
                    "TimeZone.getDefault",
                    "ZoneId.systemDefault",
                    "Charset.defaultCharset",
                    "Collator.getInstance");

    private static final Set<String> LOCALE_FIRST = Set.of("format", "printf");
    private static final Set<String> NEVER_WITHOUT =
            Set.of("toLowerCase", "toUpperCase", "getBytes");

    private final List<String> offenders = new ArrayList<>();

    @Test
    void hasNoClockLocaleCharsetOrChance() {
        JavaSources sources = JavaSources.main();
        for (CompilationUnitTree unit : sources.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree name, Void nothing) {
                    if (TYPES.contains(name.getName().toString())) {
                        offenders.add(sources.place(unit, name) + ": " + name);
                    }
                    return super.visitIdentifier(name, nothing);
                }

                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    String name = lastTwo(select);
                    if (CALLS.contains(name) || TYPES.contains(select.getIdentifier().toString())) {
                        offenders.add(sources.place(unit, select) + ": " + select);
                    }
                    return super.visitMemberSelect(select, nothing);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (dependsOnTheMachine(call)) {
                        offenders.add(sources.place(unit, call) + ": " + call);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit, null);
        }
        assertEquals(List.of(), offenders);
    }

    private static boolean dependsOnTheMachine(MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree method)) {
            return false;
        }
        String name = method.getIdentifier().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (NEVER_WITHOUT.contains(name)) {
            return arguments.isEmpty();
        }
        return name.equals("formatted")
                || (LOCALE_FIRST.contains(name)
                        && !arguments.isEmpty()
                        && !arguments.get(0).toString().equals("Locale.ROOT"));
    }

    @Test
    void printsOnlyInTheCommands() {
        JavaSources sources = JavaSources.main();
        for (CompilationUnitTree unit : sources.units()) {
            if (unit.getPackageName().toString().equals("dossier.cli")) {
                continue;
            }
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    String name = lastTwo(select);
                    if (name.equals("System.out")
                            || name.equals("System.err")
                            || name.endsWith(".printStackTrace")) {
                        offenders.add(sources.place(unit, select) + ": " + select);
                    }
                    return super.visitMemberSelect(select, nothing);
                }
            }.scan(unit, null);
        }
        assertEquals(List.of(), offenders);
    }

    /** {@code LocalDate.now} for {@code java.time.LocalDate.now}. */
    private static String lastTwo(MemberSelectTree select) {
        String before = select.getExpression().toString();
        return before.substring(before.lastIndexOf('.') + 1) + "." + select.getIdentifier();
    }
}
