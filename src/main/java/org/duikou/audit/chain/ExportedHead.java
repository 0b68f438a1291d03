package org.duikou.audit.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far chains had come at a time: kept elsewhere, it tells later whether what was there then is still there. */
public record ExportedHead(Instant at, List<ChainHead> chains) {
    private static final String CHAINS = "chains";
    private static final String SIGNATURE = "signature";

    public ExportedHead {
        chains = List.copyOf(chains);
    }

    /** One line of JSON, with an HMAC-SHA-256 of the rest of it. */
    public String line(byte[] key) {
        SortedMap<String, Object> fields = new TreeMap<>();
        fields.put("at", at.toString());
        fields.put(CHAINS, chains.stream().map(ChainHead::fields).toList());
        fields.put(SIGNATURE, Sha256.keyed(key, CanonicalJson.write(fields)));
        return CanonicalJson.write(fields);
    }

    /** Whether the line was signed with that key. */
    static boolean isSigned(JsonNode line, byte[] key) {
        return Sha256.keyed(key, CanonicalJson.without(line, SIGNATURE))
                .equals(line.path(SIGNATURE).asText());
    }

    /** The chains of a line; empty when it is no head. */
    static Optional<List<ChainHead>> findChains(JsonNode line) {
        if (!line.path(CHAINS).isArray()) {
            return Optional.empty();
        }
        List<ChainHead> heads = new ArrayList<>();
        for (JsonNode each : line.path(CHAINS)) {
            heads.add(new ChainHead(
                    new ChainId(
                            each.path("bureau").asText(),
                            each.path("organisation").asText()),
                    each.path("count").asLong(),
                    each.path("hash").asText()));
        }
        return Optional.of(heads);
    }
}
