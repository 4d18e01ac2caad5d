package dossier.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private final List<ComponentReader> components;

    /** Of the components. Not before the first value: a record can have itself among them. */
    private volatile Shape[] shapes;

    /** Not before the first reading: making it takes as long as writing hundreds of values. */
    private volatile MethodHandle constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.components = ComponentReader.ofRecord(type);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Hears of a component that was written. */
    @FunctionalInterface
    interface Written {
        void part(String name, int from);
    }

    @Override
    public void write(Object value, ByteSink out) {
        Shape[] known = shapes();
        for (int i = 0; i < known.length; i++) {
            known[i].write(components.get(i).of(value), out);
        }
    }

    /** The same but for some components; tells of the others. */
    void write(Object value, ByteSink out, Set<String> without, Written written) {
        Shape[] known = shapes();
        for (int i = 0; i < known.length; i++) {
            String name = components.get(i).name();
            if (!without.contains(name)) {
                int from = out.length();
                known[i].write(components.get(i).of(value), out);
                written.part(name, from);
            }
        }
    }

    @Override
    public Object read(ByteSource in) {
        Shape[] known = shapes();
        Object[] values = new Object[known.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = known[i].read(in);
        }
        try {
            return constructor().invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws " + e, e);
        }
    }

    private Shape[] shapes() {
        Shape[] known = shapes;
        if (known == null) {
            known =
                    components.stream()
                            .map(component -> Shapes.of(component.type()))
                            .toArray(Shape[]::new);
            shapes = known;
        }
        return known;
    }

    /** What puts the components together, from an array of them. */
    private MethodHandle constructor() {
        MethodHandle known = constructor;
        if (known == null) {
            Class<?>[] types =
                    Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            try {
                known =
                        MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                                .findConstructor(type, MethodType.methodType(void.class, types))
                                .asSpreader(Object[].class, types.length)
                                .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot make " + type, e);
            }
            constructor = known;
        }
        return known;
    }
}
