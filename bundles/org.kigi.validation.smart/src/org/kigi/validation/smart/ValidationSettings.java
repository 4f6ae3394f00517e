package org.kigi.validation.smart;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.core.Suggestions;
import org.kigi.validation.Phrase;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.Thresholds.Setting;

/**
 * What a project has set for its rules: severities, rules that are off, and the numbers from which rules speak. They are in the file
 * {@value #FILE} beside the model, lines of {@code name = value} in UTF-8 after {@code format = 1}:
 *
 * <pre>
 * format = 1
 * # we plan by halves
 * smart.specific.weak-phrase = info
 * smart.relevant.kpi-without-action = off
 * most-drivers = 9
 * </pre>
 *
 * A line that cannot be understood is a {@linkplain #problems problem}, which is reported as a finding; the others hold. Immutable.
 */
public final class ValidationSettings {

    /** The name of the file. */
    public static final String FILE = "kigi-validation.properties";

    /** Those of a project without the file. */
    public static final ValidationSettings USUAL = new ValidationSettings(Map.of(), Set.of(), Thresholds.USUAL, List.of());

    private static final String FORMAT = "format";
    private static final String VERSION = "1";
    private static final String OFF = "off";
    /** How the ids of an organisation's own rules begin. */
    private static final String OWN = "evl.";

    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final Thresholds thresholds;
    private final List<Problem> problems;

    /**
     * A mistake in the file.
     *
     * @param line 0 for the file as a whole
     */
    public record Problem(int line, Phrase reason) {
    }

    private ValidationSettings(Map<String, Severity> severities, Set<String> off, Thresholds thresholds, List<Problem> problems) {
        this.severities = Map.copyOf(severities);
        this.off = Set.copyOf(off);
        this.thresholds = thresholds;
        this.problems = List.copyOf(problems);
    }

    /** Reads the file in a folder, that of the model; without it everything is as usual. */
    public static ValidationSettings of(Path folder) {
        try {
            return parse(Files.readString(folder.resolve(FILE)));
        } catch (NoSuchFileException e) {
            return USUAL;
        } catch (CharacterCodingException e) {
            return unreadable(Facts.words("settings.not-utf-8"));
        } catch (IOException e) {
            return unreadable(Facts.words("settings.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private static ValidationSettings unreadable(Phrase reason) {
        return new ValidationSettings(Map.of(), Set.of(), Thresholds.USUAL, List.of(new Problem(0, reason)));
    }

    /** Reads the text of a file. */
    public static ValidationSettings parse(String text) {
        return new Reader().read(text);
    }

    /** What is wrong with the file, in the order of its lines. */
    public List<Problem> problems() {
        return problems;
    }

    /** The severity that is set for all findings of a rule. */
    public Optional<Severity> severity(RuleDescription rule) {
        return Optional.ofNullable(severities.get(rule.id()));
    }

    /** True for a rule that finds nothing in this project. */
    public boolean isOff(RuleDescription rule) {
        return off.contains(rule.id());
    }

    Thresholds thresholds() {
        return thresholds;
    }

    private static final class Reader {

        private final Set<String> rules = SmartRules.catalogue().stream().map(RuleDescription::id).collect(Collectors.toSet());
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> off = new HashSet<>();
        private final Set<String> set = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();
        private Thresholds thresholds = Thresholds.USUAL;
        private int line;

        ValidationSettings read(String text) {
            for (String each : text.lines().toList()) {
                line++;
                String content = (line == 1 && each.startsWith("\uFEFF") ? each.substring(1) : each).strip();
                if (!content.isEmpty() && !content.startsWith("#")) {
                    readLine(content);
                }
            }
            if (!set.contains(FORMAT)) {
                line = 0;
                problem("format-missing", FORMAT + " = " + VERSION);
            }
            return new ValidationSettings(severities, off, thresholds, problems);
        }

        private void readLine(String content) {
            int equals = content.indexOf('=');
            if (equals < 1) {
                problem("malformed", content);
                return;
            }
            String name = content.substring(0, equals).strip();
            String value = content.substring(equals + 1).strip();
            Optional<Setting> number = Thresholds.SETTINGS.stream().filter(one -> one.key().equals(name)).findFirst();
            if (!set.add(name)) {
                problem("twice", name);
            } else if (name.equals(FORMAT)) {
                if (!value.equals(VERSION)) {
                    problem("format-unknown", value, VERSION);
                }
            } else if (number.isPresent()) {
                readNumber(number.get(), value);
            } else if (rules.contains(name) || name.startsWith(OWN)) {
                readSeverity(name, value);
            } else {
                Set<String> known = new TreeSet<>(rules);
                Thresholds.SETTINGS.forEach(one -> known.add(one.key()));
                Optional<String> nearest = Suggestions.nearest(name, known);
                problem(nearest.isPresent() ? "unknown-near" : "unknown", name, nearest.orElse(""));
            }
        }

        private void readSeverity(String rule, String value) {
            Optional<Severity> severity = Stream.of(Severity.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst();
            if (severity.isPresent()) {
                severities.put(rule, severity.get());
            } else if (value.equals(OFF)) {
                off.add(rule);
            } else {
                problem("severity", rule, value);
            }
        }

        private void readNumber(Setting setting, String value) {
            double number;
            try {
                number = setting.whole() ? Integer.parseInt(value) : Double.parseDouble(value);
            } catch (NumberFormatException e) {
                problem(setting.whole() ? "no-whole-number" : "no-number", setting.key(), value);
                return;
            }
            if (number >= setting.least() && number <= setting.most()) {
                thresholds = thresholds.with(setting, number);
            } else {
                problem("out-of-range", setting.key(), value, plain(setting.least()), plain(setting.most()));
            }
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        }

        private void problem(String key, Object... arguments) {
            problems.add(new Problem(line, Facts.words("settings." + key, arguments)));
        }
    }
}
