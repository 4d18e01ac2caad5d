package dossier.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The generator's version, as its jar says it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"dossier " + number()};
    }

    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(from source)");
    }
}
