package dossier.article.correction;

import java.util.Optional;

/** What an editor says of one value of a finding. */
sealed interface Change<T> {

    /** The value after the change. */
    Optional<T> of(Optional<T> found);

    /** Nothing: the value stays as it was found. */
    record Keep<T>() implements Change<T> {
        @Override
        public Optional<T> of(Optional<T> found) {
            return found;
        }
    }

    /** {@code none}: there is no such value. */
    record Clear<T>() implements Change<T> {
        @Override
        public Optional<T> of(Optional<T> found) {
            return Optional.empty();
        }
    }

    /** Another value. */
    record To<T>(T value) implements Change<T> {
        @Override
        public Optional<T> of(Optional<T> found) {
            return Optional.of(value);
        }
    }
}
