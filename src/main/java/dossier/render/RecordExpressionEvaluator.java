package dossier.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
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
        String[] path = pathOf(expression);
        if (path[0].equals(NOTHING)) {
            return null;
        }
        if (!context.containsVariable(path[0])) {
            throw new IllegalArgumentException(
                    "no variable '" + path[0] + "' in ${" + expression.getExpression() + "}");
        }
        Object value = context.getVariable(path[0]);
        for (int i = 1; i < path.length; i++) {
            value = component(value, path[i], expression.getExpression());
        }
        return value;
    }

    /** The parts of the path; Thymeleaf keeps them with the parsed expression. */
    private static String[] pathOf(IStandardVariableExpression expression) {
        if (!(expression instanceof VariableExpression variable)) {
            return split(expression.getExpression());
        }
        if (variable.getCachedExpression() instanceof String[] known) {
            return known;
        }
        String[] path = split(expression.getExpression());
        variable.setCachedExpression(path);
        return path;
    }

    private static String[] split(String expression) {
        String[] path = expression.trim().split("\\.", -1);
        for (String part : path) {
            if (part.isEmpty() || !part.chars().allMatch(Character::isJavaIdentifierPart)) {
                throw new IllegalArgumentException(
                        "${" + expression + "} is not a path of names such as ${page.frame.title}");
            }
        }
        return path;
    }

    private static Object component(Object owner, String name, String expression) {
        if (owner == null) {
            throw new IllegalArgumentException(
                    "nothing to take '" + name + "' from in ${" + expression + "}");
        }
        MethodHandle accessor = ACCESSORS.get(owner.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(
                    owner.getClass().getSimpleName()
                            + (owner instanceof Record ? " has no '" : " is no record with a '")
                            + name
                            + "' in ${"
                            + expression
                            + "}");
        }
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + name + " of " + owner, e);
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
