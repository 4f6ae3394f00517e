package org.kigi.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kigi.cli.Main;

/** Runs command lines inside the test, on 30 September 2026. */
final class CommandLines {

    static final Path EXAMPLE = Path.of("../../examples/b2b-marketing");
    static final String MODEL = EXAMPLE.resolve("b2b-marketing.kigi").toString();
    static final String SMALL = "fixtures/small/small.kigi";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-30T12:00:00Z"), ZoneOffset.UTC);

    /** What a command line left behind. */
    record Result(int status, String out, String err) {

        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    private CommandLines() {
    }

    static Result kigi(String... arguments) {
        return kigi(Locale.ENGLISH, Map.of(), arguments);
    }

    static Result kigi(Locale locale, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), CLOCK,
                locale, environment).run(arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
