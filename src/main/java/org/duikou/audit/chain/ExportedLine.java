package org.duikou.audit.chain;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An entry as an export has it.
 *
 * @param isWhole whether every byte of it is what its hash was taken of
 */
record ExportedLine(ChainId chain, long number, String previous, String hash, boolean isWhole) {
    private static final String HASH = "hash";

    static ExportedLine of(String text, JsonNode fields) {
        String canonical = CanonicalJson.without(fields, HASH);
        String hash = fields.path(HASH).asText();
        return new ExportedLine(
                new ChainId(
                        fields.path("bureau").asText(),
                        fields.path("organisation").asText()),
                fields.path("number").asLong(),
                fields.path("previous").asText(),
                hash,
                text(canonical, hash).equals(text) && hash.equals(Sha256.of(canonical)));
    }

    static String text(String canonical, String hash) {
        return canonical.substring(0, canonical.length() - 1) + ",\"" + HASH + "\":\"" + hash + "\"}";
    }
}
