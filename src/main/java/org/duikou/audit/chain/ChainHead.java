package org.duikou.audit.chain;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a chain has come.
 *
 * @param count of its entries
 * @param hash of the last one
 */
public record ChainHead(ChainId chain, long count, String hash) {

    /** Before its first entry. */
    public static ChainHead empty(ChainId chain) {
        return new ChainHead(chain, 0, AuditEntry.START);
    }

    SortedMap<String, Object> fields() {
        SortedMap<String, Object> fields = new TreeMap<>();
        fields.put("bureau", chain.bureau());
        fields.put("count", count);
        fields.put("hash", hash);
        fields.put("organisation", chain.organisation());
        return fields;
    }
}
