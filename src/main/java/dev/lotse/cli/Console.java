package dev.lotse.cli;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.publish.BusyException;
import dev.lotse.output.publish.ForeignFolderException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a command reads from and writes to.
 *
 * @param terminal whether a person is looking, who gets progress and the lines in question
 */
record Console(Path workingDirectory, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    private static final int PLENTY = 200;

    /** A path as somebody gave it. */
    Path resolve(Path path) {
        return workingDirectory.resolve(path).normalize();
    }

    /** Tells a person what is going on, on a line that goes again. */
    void progress(String what) {
        if (terminal) {
            err.print("\r\u001B[K" + what + " \u2026");
            err.flush();
        }
    }

    /** Tells a person what to do next. */
    void tip(String what) {
        if (terminal) {
            err.println(what);
        }
    }

    /** A path as a person in the working directory gives it. */
    Path shown(Path path) {
        return path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path;
    }

    /** What somebody can be asked; texts are read as the terminal writes them. */
    Questions questions() {
        String charset = System.getProperty("stdin.encoding", System.getProperty("native.encoding", "UTF-8"));
        return new Questions(in, Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8, err);
    }

    /** Ends the progress. */
    void settle() {
        if (terminal) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    /** Prints diagnostics, each on a line of its own, with the line it is about for a person. */
    void print(List<Diagnostic> diagnostics, Path project, PrintStream to) {
        Map<String, List<String>> files = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            to.println(diagnostic);
            if (terminal && diagnostics.size() <= PLENTY) {
                excerpt(diagnostic, project, files, to);
            }
        }
    }

    private static void excerpt(Diagnostic diagnostic, Path project, Map<String, List<String>> files, PrintStream to) {
        int line = diagnostic.at().line();
        List<String> lines = files.computeIfAbsent(diagnostic.at().file(), name -> lines(project.resolve(name)));
        if (line < 1 || line > lines.size()) {
            return;
        }
        String text = lines.get(line - 1).replace('\t', ' ').replaceAll("\\p{Cc}", "\uFFFD");
        to.println("    " + text);
        if (diagnostic.at().column() > 0) {
            to.println("    " + " ".repeat(diagnostic.at().column() - 1) + "^");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 2 errors, 1 warning}. */
    static String counts(List<Diagnostic> diagnostics) {
        long notes = count(diagnostics, Severity.NOTE);
        return count(count(diagnostics, Severity.ERROR), "error")
                + ", "
                + count(count(diagnostics, Severity.WARNING), "warning")
                + (notes == 0 ? "" : ", " + count(notes, "note"));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Says what went wrong outside of the content, and which exit code that is. */
    int failed(Exception failure) {
        settle();
        if (failure instanceof ForeignFolderException) {
            err.println("lotse: " + failure.getMessage());
            return Main.USAGE;
        }
        boolean outside = failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof BusyException;
        if (outside) {
            err.println("lotse: " + reason(failure));
            return Main.ENVIRONMENT;
        }
        err.println("lotse: this is a mistake in Lotse itself, please report it: " + failure);
        if ("true".equals(System.getProperty("lotse.debug"))) {
            failure.printStackTrace(err);
        }
        return Main.ENVIRONMENT;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof FileSystemException)) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            return "no permission to write or read " + message;
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no file " + message;
        }
        return message;
    }
}
