package org.kigi.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line asks for: {@code [-screenshot FILE] [-theme light|dark] [PROJECTDIR]}.
 *
 * @param screenshot the picture to take of the window before the program ends
 * @param theme the theme to switch to, kept for later starts
 * @param project the folder of the project to show, an existing directory
 */
record LaunchArguments(Optional<Path> screenshot, Optional<Theme> theme, Optional<Path> project) {

    static LaunchArguments parse(String[] arguments) throws LaunchException {
        Path screenshot = null;
        Theme theme = null;
        Path project = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "-screenshot" -> screenshot = Path.of(value(arguments, ++i)).toAbsolutePath();
                case "-theme" -> theme = theme(value(arguments, ++i));
                case "-testproperties", "-testApplication", "-timeout" -> i++; // of the harness that runs tests in the workbench
                default -> project = project(arguments[i]);
            }
        }
        if (screenshot != null && project == null) {
            throw new LaunchException("screenshotWithoutProject");
        }
        return new LaunchArguments(Optional.ofNullable(screenshot), Optional.ofNullable(theme), Optional.ofNullable(project));
    }

    private static String value(String[] arguments, int index) throws LaunchException {
        if (index == arguments.length) {
            throw new LaunchException("optionWithoutValue", arguments[index - 1]);
        }
        return arguments[index];
    }

    private static Theme theme(String name) throws LaunchException {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new LaunchException("unknownTheme", name);
        };
    }

    private static Path project(String argument) throws LaunchException {
        if (argument.startsWith("-")) {
            throw new LaunchException("unknownOption", argument);
        }
        Path folder = Path.of(argument).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new LaunchException("noSuchFolder", argument);
        }
        return folder;
    }
}
