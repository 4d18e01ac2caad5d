package dossier.serve;

import java.util.concurrent.TimeUnit;

/** What is shown now; whoever waits for the next is woken. Safe for many threads. */
final class CurrentSite {

    private Shown shown = Shown.NOTHING;
    private boolean closed;

    synchronized Shown now() {
        return shown;
    }

    synchronized void show(Shown next) {
        shown = next;
        notifyAll();
    }

    /** Waits for another than the one seen, at most so many nanoseconds. */
    synchronized Shown after(Shown seen, long nanoseconds) throws InterruptedException {
        long end = System.nanoTime() + nanoseconds;
        long left = nanoseconds;
        while (shown == seen && !closed && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        return shown;
    }

    /** Nothing more will come. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
