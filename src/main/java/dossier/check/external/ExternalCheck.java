package dossier.check.external;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Follows links to elsewhere: several hosts at once, of one host one at a time with a pause. */
public final class ExternalCheck {

    private static final int MAX_HOSTS = 8;

    /** Waits between two questions to one host. */
    @FunctionalInterface
    public interface Pause {
        /**
         * Waits.
         *
         * @throws InterruptedException when nobody waits any more
         */
        void take() throws InterruptedException;
    }

    /** What became of a link. */
    public enum Outcome {
        /** There is something. */
        FOUND,
        /** The host says there is nothing, or there is no such host. */
        BROKEN,
        /** The host doesn't want to tell a program, or not now. */
        UNTOLD
    }

    private final LinkProbe probe;
    private final Pause pause;

    public ExternalCheck(LinkProbe probe, Pause pause) {
        this.probe = probe;
        this.pause = pause;
    }

    /**
     * The outcome for each address, in their order.
     *
     * @throws InterruptedException when nobody waits any more
     */
    public Map<String, Outcome> check(List<String> addresses) throws InterruptedException {
        Map<String, List<String>> byHost = new LinkedHashMap<>();
        for (String address : addresses) {
            byHost.computeIfAbsent(host(address), key -> new ArrayList<>()).add(address);
        }
        List<Callable<Map<String, Outcome>>> hosts = new ArrayList<>();
        byHost.values().forEach(links -> hosts.add(() -> ofOneHost(links)));
        ExecutorService threads = Executors.newFixedThreadPool(MAX_HOSTS);
        Map<String, Outcome> found = new LinkedHashMap<>();
        addresses.forEach(address -> found.put(address, Outcome.BROKEN));
        try {
            for (Future<Map<String, Outcome>> host : threads.invokeAll(hosts)) {
                found.putAll(host.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("following links", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return found;
    }

    private Map<String, Outcome> ofOneHost(List<String> addresses) throws InterruptedException {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (String address : addresses) {
            if (!outcomes.isEmpty()) {
                pause.take();
            }
            outcomes.put(address, outcome(address));
        }
        return outcomes;
    }

    private Outcome outcome(String address) throws InterruptedException {
        if (host(address).isEmpty()) {
            return Outcome.BROKEN;
        }
        Optional<URI> uri = AsciiUri.of(address);
        if (uri.isEmpty()) {
            return Outcome.UNTOLD;
        }
        int status = probe.statusOf(uri.get());
        return switch (status) {
            // Forbidden to programs, too slow, or too often asked; and trouble that passes.
            case 401, 403, 405, 408, 429, 451 -> Outcome.UNTOLD;
            default ->
                    status >= 500
                            ? Outcome.UNTOLD
                            : status >= 200 && status < 400 ? Outcome.FOUND : Outcome.BROKEN;
        };
    }

    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        return address.substring(start, end < 0 ? address.length() : end);
    }
}
