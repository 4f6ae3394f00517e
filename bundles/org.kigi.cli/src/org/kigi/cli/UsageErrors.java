package org.kigi.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kigi.core.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line, in the language of the session, what is wrong with a command line. picocli's own messages are English only. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Session session;

    UsageErrors(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        session.printFailure(session.text("usage.error", sentence(failure, command), command.getCommandSpec().qualifiedName()));
        return Main.FAILED;
    }

    private String sentence(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().getFirst(), command);
        }
        if (failure instanceof MissingParameterException missing) {
            ArgSpec first = missing.getMissing().getFirst();
            return first instanceof OptionSpec option && !option.required()
                    ? session.text("usage.option-without-value", option.longestName(), option.paramLabel())
                    : session.text("usage.missing", name(first));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return session.text("usage.twice", name(twice.getOverwritten()));
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return session.text("usage.bad-value", failure.getValue(), name(failure.getArgSpec()), failure.getArgSpec().paramLabel());
        }
        return failure.getArgSpec() != null ? session.text("usage.bad-option", name(failure.getArgSpec())) : session.text("usage.other");
    }

    private String unmatched(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> names = new ArrayList<>();
            command.getCommandSpec().options().forEach(known -> names.addAll(List.of(known.names())));
            return guess("usage.unknown-option", option, names);
        }
        return command.getSubcommands().isEmpty() ? session.text("usage.unexpected", argument)
                : guess("usage.unknown-command", argument, command.getSubcommands().keySet());
    }

    private String guess(String key, String word, Collection<String> known) {
        return Suggestions.nearest(word, known).map(nearest -> session.text(key + ".guess", word, nearest))
                .orElseGet(() -> session.text(key, word));
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
