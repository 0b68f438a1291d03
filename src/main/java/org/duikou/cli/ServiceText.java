package org.duikou.cli;

import java.io.PrintStream;
import org.duikou.vocabulary.Language;

/** What a person is told at the terminal where the service runs. */
public record ServiceText(Language language, PrintStream out) {

    public void printImported(String round) {
        say(Phrase.IMPORTED, round);
    }

    public void printThereAlready(String round) {
        say(Phrase.THERE_ALREADY, round);
    }

    public void printNoResult(String run, String why) {
        say(Phrase.NO_RESULT, run, why);
    }

    public void printServing(String address, String round, String run) {
        say(Phrase.SERVING, address, round, run);
    }

    private void say(Phrase phrase, Object... arguments) {
        out.println(phrase.in(language, arguments));
    }
}
