package org.kigi.cli;

import org.kigi.core.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kigi}: what all commands have in common. Without a command it shows the help. */
@Command(name = "kigi", versionProvider = KigiCommand.Version.class)
final class KigiCommand implements Runnable {

    private final Session session;

    @Spec
    private CommandSpec spec;

    /** Read by {@link Main} before parsing; here for the help and for the refusal of other languages. */
    @Option(names = "--lang", paramLabel = "en|ja", descriptionKey = "option.lang", scope = ScopeType.INHERIT,
            converter = LanguageConverter.class)
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    KigiCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        spec.commandLine().usage(session.out());
    }

    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Language.parse(tag).orElseThrow(() -> new TypeConversionException(tag));
        }
    }

    /** Reads the version from the manifest of the bundle. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws Exception {
            return new String[] {"kigi " + Installation.version()};
        }
    }
}
