package dossier.article.correction;

import dossier.model.SourceLocation;
import dossier.source.YamlNode;
import java.util.OptionalInt;

/**
 * One entry of {@code corrections.yaml}.
 *
 * @param at the anchor of a block: {@code al-4}
 * @param words as the block prints them
 * @param nth which of these words in the block, from 1; empty where they stand only once
 * @param location where the decision stands in the file
 */
record Correction(
        YamlNode.Scalar at,
        YamlNode.Scalar words,
        OptionalInt nth,
        Decision decision,
        SourceLocation location) {}
