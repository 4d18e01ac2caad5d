package dossier.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was typed cannot be meant; said in the words of a key, in which {0} is the command. */
final class WrongUsage extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> values;

    WrongUsage(CommandSpec command, String key, Object... values) {
        this(command.commandLine(), key, values);
    }

    WrongUsage(CommandLine command, String key, Object... values) {
        super(command, key);
        this.values = List.of(values).stream().map(Object::toString).toList();
    }

    /** The words with the command's name and the values filled in. */
    String in(Words words) {
        Object[] all = new Object[values.size() + 1];
        all[0] = getCommandLine().getCommandSpec().qualifiedName();
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return words.text(getMessage(), all);
    }
}
