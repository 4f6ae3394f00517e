package org.kigi.app.tests.files;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.kigi.core.Texts;
import org.kigi.persistence.ProjectLocks;
import org.osgi.framework.FrameworkUtil;

/** A second program that edits a project, until it is closed. */
final class OtherProgram implements AutoCloseable {

    private final Process process;

    /** Returns when the other program has the project of the file. */
    OtherProgram(Path file) throws IOException {
        String classPath = Stream.of(OtherProgram.class, ProjectLocks.class, Texts.class).map(OtherProgram::place)
                .collect(Collectors.joining(File.pathSeparator));
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
                Main.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"locked".equals(said.readLine())) {
            throw new IllegalStateException("the other program could not lock the project");
        }
    }

    /** Where the classes of a bundle are: a file, or a folder that may hold them in another one, as in the workspace of a developer. */
    private static String place(Class<?> type) {
        Path bundle = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(type)).orElseThrow().toPath();
        return bundle + File.pathSeparator + bundle.resolve("target/classes");
    }

    long id() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What the other program does. */
    static final class Main {
        public static void main(String[] arguments) throws Exception {
            new ProjectLocks().lock(Path.of(arguments[0]));
            System.out.println("locked");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
