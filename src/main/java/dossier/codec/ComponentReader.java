package dossier.codec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a component of a record. One that is read often is read by a function made for it, which
 * takes as long to make as some hundreds of readings do without.
 */
public final class ComponentReader {

    /**
     * Fewer than the 127 after which the JDK compiles a handle by itself, in a class of its own.
     */
    private static final int OFTEN = 100;

    private static final MethodType GENERAL = MethodType.methodType(Object.class, Object.class);

    private final RecordComponent component;
    private final MethodHandles.Lookup lookup;
    private final MethodHandle accessor;
    private int readings;
    private volatile Function<Object, Object> function;

    private ComponentReader(RecordComponent component, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        this.component = component;
        this.lookup = lookup;
        this.accessor = lookup.unreflect(component.getAccessor()).asType(GENERAL);
    }

    /**
     * Readers of the components, in their order.
     *
     * @throws IllegalArgumentException when it is no record, or one that may not be looked into
     */
    public static List<ComponentReader> ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            List<ComponentReader> readers = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                readers.add(new ComponentReader(component, lookup));
            }
            return List.copyOf(readers);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot look into " + type, e);
        }
    }

    public String name() {
        return component.getName();
    }

    /** Its type, generic if it is. */
    Type type() {
        return component.getGenericType();
    }

    /**
     * The component of a record of the type. Of many threads none waits: two may make the function,
     * and readings may be missed.
     */
    public Object of(Object owner) {
        Function<Object, Object> made = function;
        if (made != null) {
            return made.apply(owner);
        }
        if (++readings > OFTEN) {
            made = function();
            function = made;
            return made.apply(owner);
        }
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked")
    private Function<Object, Object> function() {
        try {
            MethodHandle direct = lookup.unreflect(component.getAccessor());
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(
                                    lookup,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    GENERAL,
                                    direct,
                                    direct.type().wrap())
                            .getTarget()
                            .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
