package dossier.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, MethodHandle> computeValue(Class<?> type) {
                    return accessorsOf(type);
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

    /** A component's name, with the accessor that served last: nearly always the next one too. */
    private static final class Step {

        private final String name;
        private Accessor last = new Accessor(Void.class, null);

        Step(String name) {
            this.name = name;
        }

        /** Null when the type has no such component. Needs no lock: an accessor is immutable. */
        MethodHandle accessorOf(Class<?> type) {
            Accessor known = last;
            if (known.type != type) {
                known = new Accessor(type, ACCESSORS.get(type).get(name));
                last = known;
            }
            return known.handle;
        }
    }

    private record Accessor(Class<?> type, MethodHandle handle) {}

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
        MethodHandle accessor = step.accessorOf(owner.getClass());
        if (accessor == null) {
            throw new IllegalArgumentException(
                    owner.getClass().getSimpleName()
                            + (owner instanceof Record ? " has no '" : " is no record with a '")
                            + step.name
                            + "' in ${"
                            + expression
                            + "}");
        }
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + step.name + " of " + owner, e);
        }
    }

    private static Map<String, MethodHandle> accessorsOf(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        if (!type.isRecord()) {
            return accessors;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                MethodType general = MethodType.methodType(Object.class, Object.class);
                accessors.put(component.getName(), accessor.asType(general));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(type + " is not public", e);
            }
        }
        return accessors;
    }
}
