package dossier.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed and returned, run in this process by somebody who speaks English. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return at(new Seat("en", new byte[0], false, false), arguments);
    }

    /** The same for somebody who speaks Dutch. */
    static CommandLineRun inDutch(String... arguments) {
        return at(new Seat("nl_NL.UTF-8", new byte[0], false, false), arguments);
    }

    /** Where somebody sits. */
    record Seat(String language, byte[] input, boolean terminal, boolean colour) {}

    static CommandLineRun at(Seat seat, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream(seat.input());
        Desk desk =
                new Desk(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        in,
                        Words.of(seat.language()),
                        seat.terminal(),
                        seat.colour());
        int code = Main.run(desk, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
