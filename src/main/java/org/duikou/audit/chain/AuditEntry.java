package org.duikou.audit.chain;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A link of the chain: what was kept, where it stands, and the hash of the entry before.
 *
 * @param number within its chain, from 1
 * @param previous hash of the entry before; of the first, {@link #START}
 */
public record AuditEntry(ChainId chain, long number, String previous, AuditRecord record) {
    /** What stands where the first entry of a chain has no hash before it. */
    public static final String START = "0".repeat(64);

    /** SHA-256 of the canonical text, hexadecimal. */
    public String hash() {
        return Sha256.of(canonical());
    }

    /** The entry in the only form that its hash is taken of. */
    String canonical() {
        SortedMap<String, Object> fields = new TreeMap<>();
        fields.put("account", record.account());
        fields.put("action", record.action());
        fields.put("at", record.at().toString());
        fields.put("bureau", chain.bureau());
        fields.put("counts", record.counts());
        fields.put("number", number);
        fields.put("organisation", chain.organisation());
        fields.put("outcome", record.outcome());
        fields.put("previous", previous);
        fields.put("role", record.role());
        fields.put("subject", record.subject());
        return CanonicalJson.write(fields);
    }

    /** The line of an export: the canonical text with the stored hash at its end. */
    public String line(String hash) {
        return ExportedLine.text(canonical(), hash);
    }
}
