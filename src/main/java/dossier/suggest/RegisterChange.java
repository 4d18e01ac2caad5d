package dossier.suggest;

import dossier.register.Entity;
import dossier.suggest.RegisterText.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts what an editor accepts into a register's file and leaves every other byte as it was. */
public final class RegisterChange {

    private RegisterChange() {}

    /**
     * Changes one file.
     *
     * @param text the file's, or empty
     * @param entities those of the file
     * @param added suggestions that become entries
     * @param spellings suggestions that are other spellings of the file's entities
     */
    public static String of(
            String text,
            List<Entity> entities,
            List<Suggestion> added,
            Map<Entity, List<Suggestion>> spellings) {
        RegisterText lines = new RegisterText(text);
        List<Entity> inOrder =
                entities.stream().sorted(Comparator.comparing(Entity::location)).toList();
        List<Edit> edits = new ArrayList<>();
        spellings.forEach(
                (entity, names) ->
                        VariantInsertion.edit(lines, inOrder, entity, names).ifPresent(edits::add));
        edits.addAll(new EntryInsertion(lines, inOrder).edits(added));
        return lines.with(edits);
    }
}
