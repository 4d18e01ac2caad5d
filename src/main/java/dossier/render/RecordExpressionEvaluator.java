package dossier.render;

import dossier.codec.ComponentReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Evaluates {@code ${page.frame.title}}: a variable and components of records, nothing else. A
 * misspelt name is an error.
 */
final class RecordExpressionEvaluator implements IStandardVariableExpressionEvaluator {

    /** What Thymeleaf itself puts for the missing second half of {@code ${a} ? 'b'}. */
    private static final String NOTHING = "null";

    private static final ClassValue<Map<String, ComponentReader>> READERS =
            new ClassValue<>() {
                @Override
                protected Map<String, ComponentReader> computeValue(Class<?> type) {
                    return type.isRecord() ? byName(type) : Map.of();
                }
            };

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext executionContext) {
        if (expression.getUseSelectionAsRoot()) {
            throw new IllegalArgumentException(
                    "*{" + expression.getExpression() + "} is not supported; write ${…}");
        }
        Path path = pathOf(expression);
        if (path.variable.equals(NOTHING)) {
            return null;
        }
        Object value = context.getVariable(path.variable);
        if (value == null && !context.containsVariable(path.variable)) {
            throw new IllegalArgumentException(
                    "no variable '" + path.variable + "' in ${" + expression.getExpression() + "}");
        }
        for (Step step : path.steps) {
            value = component(value, step, expression.getExpression());
        }
        return value;
    }

    /** A parsed expression; Thymeleaf keeps it with its own. */
    private record Path(String variable, List<Step> steps) {}

    /** A component's name, with the reader that served last: nearly always the next one too. */
    private static final class Step {

        private final String name;
        private Reader last = new Reader(Void.class, null);

        Step(String name) {
            this.name = name;
        }

        /** Null when the type has no such component. Needs no lock: what is known is immutable. */
        ComponentReader readerOf(Class<?> type) {
            Reader known = last;
            if (known.type != type) {
                known = new Reader(type, READERS.get(type).get(name));
                last = known;
            }
            return known.component;
        }
    }

    private record Reader(Class<?> type, ComponentReader component) {}

    private static Path pathOf(IStandardVariableExpression expression) {
        if (!(expression instanceof VariableExpression variable)) {
            return parse(expression.getExpression());
        }
        if (variable.getCachedExpression() instanceof Path known) {
            return known;
        }
        Path path = parse(expression.getExpression());
        variable.setCachedExpression(path);
        return path;
    }

    private static Path parse(String expression) {
        List<String> parts = List.of(expression.trim().split("\\.", -1));
        for (String part : parts) {
            if (part.isEmpty() || !part.chars().allMatch(Character::isJavaIdentifierPart)) {
                throw new IllegalArgumentException(
                        "${" + expression + "} is not a path of names such as ${page.frame.title}");
            }
        }
        List<String> names = parts.subList(1, parts.size());
        return new Path(parts.get(0), names.stream().map(Step::new).toList());
    }

    private static Object component(Object owner, Step step, String expression) {
        if (owner == null) {
            throw new IllegalArgumentException(
                    "nothing to take '" + step.name + "' from in ${" + expression + "}");
        }
        ComponentReader reader = step.readerOf(owner.getClass());
        if (reader == null) {
            throw new IllegalArgumentException(
                    owner.getClass().getSimpleName()
                            + (owner instanceof Record ? " has no '" : " is no record with a '")
                            + step.name
                            + "' in ${"
                            + expression
                            + "}");
        }
        return reader.of(owner);
    }

    private static Map<String, ComponentReader> byName(Class<?> record) {
        return ComponentReader.ofRecord(record).stream()
                .collect(Collectors.toMap(ComponentReader::name, Function.identity()));
    }
}
