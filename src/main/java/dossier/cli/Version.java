package dossier.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The generator's version, as its jar says it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"dossier " + Optional.ofNullable(version).orElse("(from source)")};
    }
}
