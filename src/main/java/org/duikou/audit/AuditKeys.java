package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.duikou.audit.chain.ExportedHead;
import org.duikou.audit.chain.Sha256;
import org.duikou.secret.SecretFile;

/** What the audit's key is used for: pseudonyms, and the signatures of heads. */
@ApplicationScoped
class AuditKeys {
    private static final int PSEUDONYM_LENGTH = 16;

    private final byte[] key;
    private final byte[] pseudonymKey;

    AuditKeys(AuditConfig config) {
        this.key = SecretFile.readOrMake(config.keyFile());
        // a key of its own, so that no text can be made whose pseudonym is a signature
        this.pseudonymKey = Sha256.keyed(key, "pseudonyms").getBytes(StandardCharsets.US_ASCII);
    }

    /** Always the same for a student of a round, and of no use to whoever lacks the key. */
    String pseudonym(String round, String college, String student) {
        return "anon-"
                + Sha256.keyed(pseudonymKey, round + "/" + college + "/" + student)
                        .substring(0, PSEUDONYM_LENGTH);
    }

    String signed(ExportedHead head) {
        return head.line(key);
    }
}
