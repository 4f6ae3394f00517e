package org.kigi.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kigi.core.Language;

import picocli.CommandLine;

/**
 * The program {@code kigi}. It knows the commands and owns the exit statuses: {@value #DONE} done, {@value #FINDINGS} findings at or above
 * the level asked for, {@value #FAILED} wrong usage or input that cannot be used, said in one line on the standard error.
 */
public final class Main {

    public static final int DONE = 0;
    public static final int FINDINGS = 1;
    public static final int FAILED = 2;

    private static final Pattern NAME_BEFORE_DESCRIPTION = Pattern.compile("^( *\\S+(?:, \\S+)?)( {2,})(?=\\S)");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Locale locale;
    private final Map<String, String> environment;

    /**
     * Makes the program with its surroundings.
     *
     * @param locale decides the language when the command line does not
     * @param environment environment variables, such as DISPLAY
     */
    public Main(PrintStream out, PrintStream err, Clock clock, Locale locale, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.locale = locale;
        this.environment = Map.copyOf(environment);
    }

    public static void main(String[] arguments) {
        if (GitDriver.isFor(arguments)) {
            GitDriver.main(arguments);
        }
        System.setProperty("java.awt.headless", "true");
        Map<String, String> environment = new HashMap<>(System.getenv());
        String workbench = System.getProperty("kigi.workbench");
        if (workbench != null) {
            environment.put(Workbench.COMMAND, workbench);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Main main = new Main(out, err, Clock.systemDefaultZone(), Locale.getDefault(), environment);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            reportDefect(main.session(arguments), failure);
            Runtime.getRuntime().halt(FAILED);
        });
        System.exit(main.run(arguments));
    }

    /** Runs one command line and returns its exit status. */
    public int run(String... arguments) {
        Session session = session(arguments);
        CommandLine commands = new CommandLine(new KigiCommand(session))
                .addSubcommand(new OpenCommand(session))
                .addSubcommand(new DemoCommand(session))
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new ScenariosCommand(session))
                .addSubcommand(new SensitivityCommand(session))
                .addSubcommand(new SimulateCommand(session))
                .addSubcommand(new SeekCommand(session))
                .addSubcommand(new GapCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new DiffCommand(session))
                .addSubcommand(new MergeCommand(session))
                .addSubcommand(new ResolveCommand(session))
                .addSubcommand(new GitSetupCommand(session))
                .setResourceBundle(new UsageTexts(session))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(session))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(session, failure));
        straightenColumns(commands);
        commands.getSubcommands().values().forEach(Main::straightenColumns);
        return commands.execute(arguments);
    }

    /** picocli counts a full-width character as one place: the blanks that it puts behind such names are too many by their number. */
    private static void straightenColumns(CommandLine command) {
        for (String list : List.of(SECTION_KEY_PARAMETER_LIST, SECTION_KEY_OPTION_LIST)) {
            command.getHelpSectionMap().computeIfPresent(list, (key, renderer) -> help -> renderer.render(help).lines()
                    .map(line -> straightened(line) + System.lineSeparator()).collect(Collectors.joining()));
        }
    }

    private static String straightened(String line) {
        Matcher name = NAME_BEFORE_DESCRIPTION.matcher(line);
        if (!name.find()) {
            return line;
        }
        int extra = ColumnText.width(name.group(1)) - name.group(1).length();
        int blanks = Math.max(1, name.group(2).length() - extra);
        return name.group(1) + " ".repeat(blanks) + line.substring(name.end());
    }

    private Session session(String[] arguments) {
        return new Session(out, err, clock, language(arguments), environment);
    }

    /** The last {@code --lang} of the command line, else that of the locale. Help and error messages need it before anything is parsed. */
    private Language language(String[] arguments) {
        Language language = Language.of(locale);
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String tag = arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length())
                    : i > 0 && arguments[i - 1].equals("--lang") ? arguments[i] : "";
            language = Language.parse(tag).orElse(language);
        }
        return language;
    }

    private static int report(Session session, Exception failure) {
        if (failure instanceof CommandFailure) {
            session.printFailure(failure.getMessage());
        } else {
            reportDefect(session, failure);
        }
        return FAILED;
    }

    /** Says in one line that the program is to blame, and where the details are. */
    private static void reportDefect(Session session, Throwable failure) {
        String details;
        try {
            Path file = Files.createTempFile("kigi-error-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(writer);
            }
            details = file.toString();
        } catch (IOException e) {
            details = failure.toString();
        }
        session.printFailure(session.text("failure.defect", failure.getClass().getSimpleName(), details));
    }
}
