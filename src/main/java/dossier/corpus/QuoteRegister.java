package dossier.corpus;

import dossier.article.Article;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What did everybody say? Direct speech only; the same words in two forms are one quote. */
public final class QuoteRegister {

    /**
     * A speaker's quotes.
     *
     * @param speaker an entity; else who or what the source calls the speaker in one article; empty
     *     for quotes of nobody in particular
     * @param quotes oldest first
     */
    public record Voice(Optional<Speaker> speaker, List<Quote> quotes) {

        public Voice {
            quotes = List.copyOf(quotes);
        }

        public Optional<EntityId> entity() {
            return speaker.flatMap(Speaker::entity);
        }
    }

    /** Two articles' "een woordvoerder" are two people, an entity is the same everywhere. */
    private record VoiceKey(Optional<EntityId> entity, String words, String article) {

        static VoiceKey of(Quote quote) {
            Optional<Speaker> speaker = quote.speaker();
            if (speaker.isEmpty()) {
                return new VoiceKey(Optional.empty(), "", "");
            }
            return speaker.get().entity().isPresent()
                    ? new VoiceKey(speaker.get().entity(), "", "")
                    : new VoiceKey(
                            Optional.empty(),
                            speaker.get().words(),
                            quote.fullest().article().id());
        }

        /** Known names first, then descriptions, then nobody. */
        int rank() {
            return entity.isPresent() ? 0 : words.isEmpty() ? 2 : 1;
        }
    }

    private final List<Voice> voices;
    private final Map<EntityId, Voice> byEntity = new HashMap<>();
    private final int total;

    QuoteRegister(List<Article> chronological) {
        List<Utterance> utterances = new ArrayList<>();
        chronological.forEach(article -> utterances.addAll(utterancesOf(article)));
        Map<VoiceKey, List<Quote>> spoken = new LinkedHashMap<>();
        for (Quote quote : QuoteTwins.group(utterances)) {
            spoken.computeIfAbsent(VoiceKey.of(quote), key -> new ArrayList<>()).add(quote);
        }
        List<Voice> all =
                spoken.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Map.Entry<VoiceKey, List<Quote>> entry) ->
                                                        entry.getKey().rank())
                                        .thenComparing(entry -> -entry.getValue().size()))
                        .map(entry -> entry.getValue())
                        .map(quotes -> new Voice(quotes.get(0).speaker(), quotes))
                        .toList();
        all.forEach(voice -> voice.entity().ifPresent(entity -> byEntity.put(entity, voice)));
        this.voices = all;
        this.total = voices.stream().mapToInt(voice -> voice.quotes().size()).sum();
    }

    private static List<Utterance> utterancesOf(Article article) {
        List<Utterance> utterances = new ArrayList<>();
        List<Quotation> parts = new ArrayList<>();
        for (Quotation quotation : article.findings().quotations()) {
            if (quotation.kind() != Quotation.Kind.DIRECT) {
                continue;
            }
            if (!quotation.continued() && !parts.isEmpty()) {
                utterances.add(new Utterance(article, parts));
                parts.clear();
            }
            parts.add(quotation);
        }
        if (!parts.isEmpty()) {
            utterances.add(new Utterance(article, parts));
        }
        return utterances;
    }

    /**
     * Names of the register first, then who is only described, then nobody; those who are quoted
     * most first.
     */
    public List<Voice> voices() {
        return voices;
    }

    /** What an entity said. */
    public List<Quote> quotesOf(EntityId entity) {
        return Optional.ofNullable(byEntity.get(entity)).map(Voice::quotes).orElse(List.of());
    }

    /** How many quotes there are, each counted once. */
    public int total() {
        return total;
    }
}
