package dossier.search;

import dossier.search.IndexedArticle.IndexedText;
import java.util.ArrayList;
import java.util.List;

/** Where does each word stand? */
final class WordIndex {

    /**
     * A word with its places.
     *
     * @param text folded
     */
    record Word(String text, PostingList postings) {}

    private final List<Word> words = new ArrayList<>();
    private int documents;

    WordIndex(List<IndexedArticle> articles, Slots slots, String[] texts) {
        PostingList[] lists = new PostingList[texts.length];
        for (int article = 0; article < articles.size(); article++) {
            List<IndexedText> blocks = articles.get(article).texts();
            for (int block = 0; block < blocks.size(); block++) {
                add(blocks.get(block), slots.of(article, block), lists);
            }
        }
        for (int i = 0; i < texts.length; i++) {
            if (lists[i] != null) {
                words.add(new Word(texts[i], lists[i]));
            }
        }
        words.sort((a, b) -> a.text().compareTo(b.text()));
    }

    private void add(IndexedText text, int slot, PostingList[] lists) {
        int[] tokens = text.words();
        documents += tokens.length > 0 ? 1 : 0;
        for (int position = 0; position < tokens.length; position++) {
            PostingList list = lists[tokens[position]];
            if (list == null) {
                list = new PostingList();
                lists[tokens[position]] = list;
            }
            list.add(slot, position);
        }
    }

    /** All words in order of their UTF-16 code units. */
    List<Word> words() {
        return words;
    }

    /** How many texts have words. */
    int documents() {
        return documents;
    }
}
