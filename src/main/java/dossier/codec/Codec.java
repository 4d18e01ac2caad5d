package dossier.codec;

import dossier.model.Fingerprint;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes records of one type as bytes, from which they can be read back: two that differ never have
 * the same. Their components are records, sealed interfaces of records, and what {@link Shapes}
 * lists. Safe for many threads.
 */
public final class Codec<T extends Record> {

    private static final ClassValue<Codec<?>> CODECS =
            new ClassValue<>() {
                @Override
                protected Codec<?> computeValue(Class<?> type) {
                    return new Codec<>(type.asSubclass(Record.class));
                }
            };

    private final Class<T> type;
    private final RecordShape shape;

    private Codec(Class<T> type) {
        this.type = type;
        this.shape = RecordShape.of(type);
    }

    /** The codec of a type; a component that can't be written is refused with the first record. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return (Codec<T>) CODECS.get(type);
    }

    /** The fingerprint of a record, of whatever type it is. */
    public static Fingerprint fingerprint(Record value) {
        ByteSink out = new ByteSink();
        RecordShape.of(value.getClass()).write(value, out);
        return out.fingerprint(0);
    }

    /**
     * The fingerprint of each component of a record by its name, in their order.
     *
     * @param without names of those to leave out
     */
    public static Map<String, Fingerprint> fingerprints(Record value, Set<String> without) {
        ByteSink out = new ByteSink();
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        RecordShape.of(value.getClass())
                .write(value, out, without, (name, from) -> found.put(name, out.fingerprint(from)));
        return found;
    }

    public byte[] toBytes(T value) {
        ByteSink out = new ByteSink();
        shape.write(value, out);
        return out.toBytes();
    }

    /** The same bytes behind some others, zeros, which are the caller's to fill. */
    public ByteBuffer toBuffer(T value, int before) {
        ByteSink out = new ByteSink();
        out.skip(before);
        shape.write(value, out);
        return out.toBuffer();
    }

    /** The record whose bytes begin at an index. */
    public T read(byte[] bytes, int from) {
        return type.cast(shape.read(new ByteSource(bytes, from)));
    }
}
