package dossier.cache;

import dossier.model.Fingerprint;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes records, and what they are made of, as bytes from which they could be told back: two
 * values that differ never have the same. For one thread.
 */
final class RecordBytes {

    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte TRUTH = 3;
    private static final byte LIST = 4;
    private static final byte RECORD = 5;
    private static final byte NOTHING = 6;
    private static final int FIRST_CAPACITY = 1 << 16;

    private static final ClassValue<Accessors> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Accessors computeValue(Class<?> type) {
                    return Accessors.of(type);
                }
            };

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    /** How the components of a record are read. */
    private record Accessors(List<String> names, List<Function<Object, Object>> readers) {

        static Accessors of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            return new Accessors(
                    components.stream().map(RecordComponent::getName).toList(),
                    components.stream().map(Accessors::reader).toList());
        }

        /** A function made for the component: many times faster than reflection. */
        @SuppressWarnings("unchecked")
        private static Function<Object, Object> reader(RecordComponent component) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                MethodType object = MethodType.methodType(Object.class, Object.class);
                return (Function<Object, Object>)
                        LambdaMetafactory.metafactory(
                                        lookup,
                                        "apply",
                                        MethodType.methodType(Function.class),
                                        object,
                                        accessor,
                                        accessor.type().wrap())
                                .getTarget()
                                .invoke();
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    /** The components of a record by name, in their order. */
    static Map<String, Object> components(Record value) {
        Accessors accessors = ACCESSORS.get(value.getClass());
        Map<String, Object> components = new LinkedHashMap<>();
        for (int i = 0; i < accessors.names().size(); i++) {
            components.put(accessors.names().get(i), accessors.readers().get(i).apply(value));
        }
        return components;
    }

    /** Of all that was written. */
    Fingerprint fingerprint() {
        return Fingerprint.of(bytes, 0, length);
    }

    /** Adds a value; returns 32 bits of its own fingerprint. */
    int put(Object value) {
        int start = length;
        write(value);
        return (int) Fingerprint.of(bytes, start, length - start).high();
    }

    private void write(Object value) {
        if (value instanceof String text) {
            write(text);
        } else if (value instanceof Record record) {
            write(record);
        } else if (value instanceof List<?> list) {
            write(LIST, list.size());
            list.forEach(this::write);
        } else if (value instanceof Boolean truth) {
            write(TRUTH, truth ? 1 : 0);
        } else if (value instanceof Integer number) {
            write(NUMBER, number);
        } else if (value instanceof Long number) {
            write(NUMBER, number);
        } else if (value instanceof Double number) {
            write(NUMBER, Double.doubleToLongBits(number));
        } else if (value instanceof Enum<?> constant) {
            write(constant.name());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::write, () -> write(NOTHING, 0));
        } else {
            throw new IllegalStateException("no part of a page: " + value);
        }
    }

    private void write(Record record) {
        List<Function<Object, Object>> readers = ACCESSORS.get(record.getClass()).readers();
        write(RECORD, readers.size());
        for (Function<Object, Object> reader : readers) {
            write(reader.apply(record));
        }
    }

    private void write(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        write(TEXT, encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void write(byte kind, long number) {
        reserve(Long.BYTES + 1);
        bytes[length++] = kind;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
