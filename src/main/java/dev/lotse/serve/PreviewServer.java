package dev.lotse.serve;

import com.sun.net.httpserver.HttpServer;
import dev.lotse.BuildRequest;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A project's sites in the browser of this machine, and of no other, each as it is after the last save.
 *
 * <p>It writes nothing. Its address is a free one where the usual one is taken.
 */
public final class PreviewServer implements AutoCloseable {
    /** Where a preview usually is. */
    public static final int USUAL_PORT = 8642;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LastGoodSites proofs;
    private final Reloader desk;

    private PreviewServer(HttpServer server, ExecutorService threads, LastGoodSites proofs, Reloader desk) {
        this.server = server;
        this.threads = threads;
        this.proofs = proofs;
        this.desk = desk;
    }

    /**
     * Reads a project and begins to serve it.
     *
     * @param port the one to take; without one the usual, or any other that is free
     * @param told hears of every reading, on any thread
     * @throws BindException where the port that was asked for is taken
     */
    public static PreviewServer start(BuildRequest request, OptionalInt port, Consumer<Reading> told)
            throws IOException {
        // Else the kernel holds back what follows a header for 40 ms; the JDK's server knows no other way to say so.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = bind(port);
        try {
            LastGoodSites proofs = new LastGoodSites(request, told);
            Reloader desk = new Reloader(request, proofs, told);
            ExecutorService threads = Executors.newCachedThreadPool(work -> Pool.thread("preview-http", work));
            desk.open();
            server.setExecutor(threads);
            server.createContext("/", new Exchange(proofs, server.getAddress().getPort()));
            server.start();
            return new PreviewServer(server, threads, proofs, desk);
        } catch (IOException | RuntimeException failed) {
            server.stop(0);
            throw failed;
        }
    }

    private static HttpServer bind(OptionalInt port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try {
            return HttpServer.create(new InetSocketAddress(here, port.orElse(USUAL_PORT)), 0);
        } catch (BindException taken) {
            if (port.isPresent()) {
                throw taken;
            }
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        }
    }

    /** The address to open. */
    public URI address() {
        InetAddress here = server.getAddress().getAddress();
        String host = here.getAddress().length == 4 ? here.getHostAddress() : "[::1]";
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        proofs.close();
        desk.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
