package dossier.model;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Safe for many threads. */
public final class Memo<T> implements Supplier<T> {

    /** Null once the value is made, which is then seen by whoever sees this. */
    private volatile Supplier<T> maker;

    private T value;

    public Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * The same, made beside what is done meanwhile, unless somebody asks for it before; in the
     * common pool, so that no more is made at once than there are processors. Whoever asks hears
     * what went wrong.
     */
    public Memo<T> ahead() {
        ForkJoinPool.commonPool().submit(this::get);
        return this;
    }

    @Override
    public T get() {
        if (maker != null) {
            make();
        }
        return value;
    }

    private synchronized void make() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
    }
}
