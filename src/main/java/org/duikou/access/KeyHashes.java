package org.duikou.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/** Makes and compares the hashes of keys, under the pepper of now and those of before. */
@ApplicationScoped
class KeyHashes {
    private static final String NOBODY_S = "0".repeat(64);

    private final Pepper current;
    private final Map<String, Pepper> peppersById = new LinkedHashMap<>();

    KeyHashes(AccessConfig config) {
        this.current = config.pepper()
                .map(Pepper::parse)
                .orElseGet(() -> Pepper.of(SecretFile.readOrMake(config.pepperFile())));
        config.formerPeppers().orElse(List.of()).stream().map(Pepper::parse).forEach(this::know);
        know(current);
    }

    private void know(Pepper pepper) {
        peppersById.put(pepper.id(), pepper);
    }

    KeyHash of(ApiKey key) {
        return new KeyHash(current.hash(key.secret()), current.id());
    }

    boolean isCurrent(KeyHash stored) {
        return current.id().equals(stored.pepper());
    }

    /**
     * Whether the key has the secret of that hash, in a time that does not depend on where they differ, nor on whether
     * there is any such hash.
     *
     * @param stored null: no key of that id was given out
     */
    boolean matches(ApiKey key, @Nullable KeyHash stored) {
        String actual = stored == null ? current.hash(key.secret()) : hash(key, stored.pepper());
        String expected = stored == null ? NOBODY_S : stored.hash();
        boolean isSame = MessageDigest.isEqual(
                actual.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
        return isSame && stored != null;
    }

    private String hash(ApiKey key, @Nullable String pepper) {
        if (pepper == null) {
            return withoutPepper(key);
        }
        Pepper known = peppersById.get(pepper);
        return known == null ? "" : known.hash(key.secret());
    }

    /** As keys were hashed before there were peppers. */
    private static String withoutPepper(ApiKey key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.secret().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
