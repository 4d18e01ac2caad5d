package dossier.model;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Safe for many threads. */
public final class Memo<T> implements Supplier<T> {

    private Supplier<T> maker;
    private T value;

    public Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
