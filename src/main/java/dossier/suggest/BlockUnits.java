package dossier.suggest;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.register.NameGrammar;
import java.util.ArrayList;
import java.util.List;

/** A block and its units. */
record BlockUnits(Block block, List<Unit> units) {

    /** Those of all blocks of an article, in order. */
    static List<BlockUnits> of(Article article, NameGrammar grammar) {
        List<BlockUnits> all = new ArrayList<>();
        List<Mention> mentions = article.mentions();
        int from = 0;
        for (Block block : article.blocks()) {
            int to = from;
            while (to < mentions.size() && mentions.get(to).span().block() == block.number()) {
                to++;
            }
            all.add(
                    new BlockUnits(
                            block, UnitReader.read(block, mentions.subList(from, to), grammar)));
            from = to;
        }
        return all;
    }
}
