package dev.lotse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** What a person at a terminal is asked, a line each. */
final class Questions {
    private final BufferedReader answers;
    private final PrintStream out;

    Questions(InputStream in, Charset charset, PrintStream out) {
        this.answers = new BufferedReader(new InputStreamReader(in, charset));
        this.out = out;
    }

    /** The answer; what is usual where there is none. */
    String ask(String question, String usual) throws IOException {
        out.print(question + " [" + usual + "] ");
        out.flush();
        String answer = answers.readLine();
        if (answer == null) {
            out.println();
        }
        return answer == null || answer.isBlank() ? usual : answer.strip();
    }
}
