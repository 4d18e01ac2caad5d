package dossier.codec;

import dossier.model.Fingerprint;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The shapes of types: texts, numbers, truths, constants of an enum, days, bits, arrays of numbers;
 * lists, sorted maps and optional values of these; records and sealed interfaces of records. What
 * is {@link Fingerprinted} can be written only.
 */
final class Shapes {

    private static final Map<Type, Shape> SIMPLE =
            Map.ofEntries(
                    simple(String.class, ByteSink::text, ByteSource::text),
                    simple(int.class, ByteSink::number, ByteSource::number),
                    simple(Integer.class, ByteSink::number, ByteSource::number),
                    simple(long.class, ByteSink::word, ByteSource::word),
                    simple(Long.class, ByteSink::word, ByteSource::word),
                    simple(double.class, Shapes::write, Shapes::readDouble),
                    simple(Double.class, Shapes::write, Shapes::readDouble),
                    simple(boolean.class, Shapes::write, Shapes::readTruth),
                    simple(Boolean.class, Shapes::write, Shapes::readTruth),
                    simple(byte[].class, ByteSink::octets, ByteSource::octets),
                    simple(int[].class, Shapes::write, Shapes::readNumbers),
                    simple(long[].class, Shapes::write, Shapes::readWords),
                    simple(
                            BitSet.class,
                            (out, bits) -> write(out, bits.toLongArray()),
                            in -> BitSet.valueOf(readWords(in))),
                    simple(
                            BigDecimal.class,
                            (out, number) -> out.text(number.toString()),
                            in -> new BigDecimal(in.text())),
                    simple(
                            LocalDate.class,
                            (out, day) -> out.word(day.toEpochDay()),
                            in -> LocalDate.ofEpochDay(in.word())),
                    simple(OptionalInt.class, Shapes::write, Shapes::readOptionalInt));

    private Shapes() {}

    /**
     * @throws IllegalArgumentException when there is none
     */
    static Shape of(Type type) {
        Shape simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Shape first = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new ListShape(first);
            }
            if (generic.getRawType() == Optional.class) {
                return new OptionalShape(first);
            }
            if (generic.getRawType() == SortedMap.class) {
                return new MapShape(first, of(generic.getActualTypeArguments()[1]));
            }
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private static Shape of(Class<?> type) {
        if (type.isEnum()) {
            return new EnumShape(type.getEnumConstants());
        }
        if (Fingerprinted.class.isAssignableFrom(type)) {
            return new PrintShape();
        }
        if (type.isRecord()) {
            return RecordShape.of(type);
        }
        if (type.isSealed()) {
            return new SealedShape(type);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map.Entry<Type, Shape> simple(
            Class<T> type, BiConsumer<ByteSink, T> writer, Function<ByteSource, T> reader) {
        return Map.entry(
                type,
                new Shape() {
                    @Override
                    public void write(Object value, ByteSink out) {
                        writer.accept(out, (T) value);
                    }

                    @Override
                    public Object read(ByteSource in) {
                        return reader.apply(in);
                    }
                });
    }

    private static void write(ByteSink out, double number) {
        out.word(Double.doubleToLongBits(number));
    }

    private static double readDouble(ByteSource in) {
        return Double.longBitsToDouble(in.word());
    }

    private static void write(ByteSink out, boolean truth) {
        out.octet(truth ? 1 : 0);
    }

    private static boolean readTruth(ByteSource in) {
        return in.octet() != 0;
    }

    private static void write(ByteSink out, int[] numbers) {
        out.number(numbers.length);
        for (int number : numbers) {
            out.number(number);
        }
    }

    private static int[] readNumbers(ByteSource in) {
        int[] numbers = new int[in.number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.number();
        }
        return numbers;
    }

    private static void write(ByteSink out, long[] words) {
        out.number(words.length);
        for (long word : words) {
            out.word(word);
        }
    }

    private static long[] readWords(ByteSource in) {
        long[] words = new long[in.number()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.word();
        }
        return words;
    }

    private static void write(ByteSink out, OptionalInt number) {
        write(out, number.isPresent());
        number.ifPresent(out::number);
    }

    private static OptionalInt readOptionalInt(ByteSource in) {
        return readTruth(in) ? OptionalInt.of(in.number()) : OptionalInt.empty();
    }

    /** A fingerprint in place of a value, which can't be read back. */
    private record PrintShape() implements Shape {

        @Override
        public void write(Object value, ByteSink out) {
            Fingerprint print = ((Fingerprinted) value).fingerprint();
            out.word(print.high());
            out.word(print.low());
        }

        @Override
        public Object read(ByteSource in) {
            throw new UnsupportedOperationException("only its fingerprint was written");
        }
    }

    /** Its place among the constants. */
    private record EnumShape(Object[] constants) implements Shape {

        @Override
        public void write(Object value, ByteSink out) {
            out.number(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(ByteSource in) {
            return constants[in.number()];
        }
    }

    /** How many items there are, and these. */
    private record ListShape(Shape items) implements Shape {

        @Override
        public void write(Object value, ByteSink out) {
            List<?> list = (List<?>) value;
            out.number(list.size());
            for (Object item : list) {
                items.write(item, out);
            }
        }

        @Override
        public Object read(ByteSource in) {
            int size = in.number();
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(items.read(in));
            }
            return list;
        }
    }

    /** Whether there is a value, and it. */
    private record OptionalShape(Shape item) implements Shape {

        @Override
        public void write(Object value, ByteSink out) {
            Optional<?> optional = (Optional<?>) value;
            Shapes.write(out, optional.isPresent());
            optional.ifPresent(it -> item.write(it, out));
        }

        @Override
        public Object read(ByteSource in) {
            return readTruth(in) ? Optional.of(item.read(in)) : Optional.empty();
        }
    }

    /** How many entries there are, and of each its key and value. */
    private record MapShape(Shape keys, Shape values) implements Shape {

        @Override
        public void write(Object value, ByteSink out) {
            SortedMap<?, ?> map = (SortedMap<?, ?>) value;
            out.number(map.size());
            map.forEach(
                    (key, one) -> {
                        keys.write(key, out);
                        values.write(one, out);
                    });
        }

        @Override
        public Object read(ByteSource in) {
            SortedMap<Object, Object> map = new TreeMap<>();
            for (int left = in.number(); left > 0; left--) {
                map.put(keys.read(in), values.read(in));
            }
            return map;
        }
    }

    /** Which of the types it is, and the value as one of these. */
    private static final class SealedShape implements Shape {

        private final List<Class<?>> types;

        SealedShape(Class<?> type) {
            types = Arrays.asList(type.getPermittedSubclasses());
        }

        @Override
        public void write(Object value, ByteSink out) {
            int index = types.indexOf(value.getClass());
            out.number(index);
            of((Type) types.get(index)).write(value, out);
        }

        @Override
        public Object read(ByteSource in) {
            return of((Type) types.get(in.number())).read(in);
        }
    }
}
