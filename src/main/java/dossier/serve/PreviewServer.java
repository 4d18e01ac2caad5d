package dossier.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on this machine only. */
final class PreviewServer implements Closeable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** So many ports are tried after the one asked for. */
    private static final int MORE_PORTS = 50;

    private static final int MAX_PORT = 65_535;

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Listens on a port, or the first after it that is free.
     *
     * @param port 0 for any
     */
    static PreviewServer on(int port, HttpHandler handler) throws IOException {
        // Without it the system holds small answers back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = bound(port);
        ExecutorService threads =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "dossier-serve");
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        return new PreviewServer(server, threads);
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
        int last = port == 0 ? 0 : Math.min(port + MORE_PORTS, MAX_PORT);
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, tried), 0);
            } catch (BindException e) {
                if (tried >= last) {
                    throw e;
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
