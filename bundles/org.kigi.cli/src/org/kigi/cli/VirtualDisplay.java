package org.kigi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A screen of 1600 × 1000 for a machine without one: an Xvfb of our own, stopped by {@link #close}. */
final class VirtualDisplay implements AutoCloseable {

    private static final int SECONDS_TO_START = 20;

    private final Process server;
    private final Thread atExit;
    private final String number;

    private VirtualDisplay(Process server, String number) {
        this.server = server;
        this.number = number;
        atExit = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** True if the environment names a screen. */
    static boolean hasReal(Session session) {
        return !session.environment().getOrDefault("DISPLAY", "").isBlank()
                || !session.environment().getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    static VirtualDisplay start(Session session) throws CommandFailure, InterruptedException {
        Process server;
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new CommandFailure(session.text("display.no-xvfb"), e);
        }
        try {
            String number = CompletableFuture.supplyAsync(() -> firstLine(server)).get(SECONDS_TO_START, TimeUnit.SECONDS);
            if (!number.isEmpty()) {
                return new VirtualDisplay(server, number);
            }
        } catch (ExecutionException | TimeoutException e) {
            server.destroy();
            throw new CommandFailure(session.text("display.not-started"), e);
        }
        server.destroy();
        throw session.failure("display.not-started");
    }

    /** Xvfb writes the number of its display when it is ready for clients; nothing if it gives up. */
    private static String firstLine(Process server) {
        BufferedReader reader = server.inputReader();
        String line = reader.lines().findFirst().orElse("");
        return line.strip();
    }

    Map<String, String> environment() {
        return Map.of("DISPLAY", ":" + number, "GDK_BACKEND", "x11");
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
