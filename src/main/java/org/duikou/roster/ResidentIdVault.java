package org.duikou.roster;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duikou.secret.SecretFile;

/** Turns resident IDs into what may be kept of them. */
@ApplicationScoped
class ResidentIdVault {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_START = 2;
    private static final int SHOWN_END = 2;

    private final SecretKeySpec key;

    ResidentIdVault(RosterConfig config) {
        this.key = new SecretKeySpec(SecretFile.readOrMake(config.residentIdKeyFile()), ALGORITHM);
    }

    /** A key that cannot be had is told when the service starts, not when the first roster comes. */
    void start(@Observes StartupEvent started) {}

    ProtectedId protect(String residentId) {
        return new ProtectedId(hash(residentId), masked(residentId));
    }

    private String hash(String residentId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(residentId.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }

    private static String masked(String residentId) {
        int end = residentId.length() - SHOWN_END;
        return residentId.substring(0, SHOWN_START) + "*".repeat(end - SHOWN_START) + residentId.substring(end);
    }
}
