package dossier.codec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A record: its components in their order. */
final class RecordShape implements Shape {

    private static final ClassValue<RecordShape> SHAPES =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return new RecordShape(type);
                }
            };

    private final Class<?> type;
    private final List<RecordComponent> components;

    /** Not before the first value: a record can have itself among its components. */
    private volatile Parts parts;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** How the components are read, written and put together. */
    private record Parts(
            List<Function<Object, Object>> getters, Shape[] shapes, MethodHandle constructor) {}

    /** Hears of a component that was written. */
    @FunctionalInterface
    interface Written {
        void part(String name, int from);
    }

    @Override
    public void write(Object value, ByteSink out) {
        Parts known = parts();
        for (int i = 0; i < known.shapes().length; i++) {
            known.shapes()[i].write(known.getters().get(i).apply(value), out);
        }
    }

    /** The same but for some components; tells of the others. */
    void write(Object value, ByteSink out, Set<String> without, Written written) {
        Parts known = parts();
        for (int i = 0; i < known.shapes().length; i++) {
            String name = components.get(i).getName();
            if (!without.contains(name)) {
                int from = out.length();
                known.shapes()[i].write(known.getters().get(i).apply(value), out);
                written.part(name, from);
            }
        }
    }

    @Override
    public Object read(ByteSource in) {
        Parts known = parts();
        Object[] values = new Object[known.shapes().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.shapes()[i].read(in);
        }
        try {
            return known.constructor().invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws " + e, e);
        }
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            try {
                known = find();
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot look into " + type, e);
            }
            parts = known;
        }
        return known;
    }

    private Parts find() throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        Class<?>[] types =
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandle constructor =
                lookup.findConstructor(type, MethodType.methodType(void.class, types))
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
        Shape[] shapes =
                components.stream()
                        .map(component -> Shapes.of(component.getGenericType()))
                        .toArray(Shape[]::new);
        List<Function<Object, Object>> getters =
                components.stream().map(component -> getter(lookup, component)).toList();
        return new Parts(getters, shapes, constructor);
    }

    /** A function made for the component: many times faster than reflection. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> getter(
            MethodHandles.Lookup lookup, RecordComponent component) {
        try {
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(
                                    lookup,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    MethodType.methodType(Object.class, Object.class),
                                    accessor,
                                    accessor.type().wrap())
                            .getTarget()
                            .invoke();
        } catch (Throwable e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }
}
