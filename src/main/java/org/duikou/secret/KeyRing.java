package org.duikou.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seals values and opens them: each with a data key of its own, which the current master key wraps. So one value can be
 * destroyed alone, with its key, and the master key can be changed without touching any value.
 */
@ApplicationScoped
public class KeyRing {
    private final MasterKey current;
    private final Map<String, MasterKey> keysById = new HashMap<>();

    @Inject
    public KeyRing(SecretConfig config) {
        this.current = config.masterKey()
                .map(MasterKey::parse)
                .orElseGet(() -> MasterKey.of(SecretFile.readOrMake(config.masterKeyFile())));
        config.formerMasterKeys().orElse(List.of()).stream()
                .map(MasterKey::parse)
                .forEach(key -> keysById.put(key.id(), key));
        keysById.put(current.id(), current);
    }

    /** @param place table, column and row, the last apart by {@code /}: elsewhere the value does not open */
    public SealedValue seal(byte[] plain, String place) {
        byte[] dataKey = AesGcm.randomKey();
        byte[] sealed = AesGcm.seal(AesGcm.key(dataKey), plain, place);
        return new SealedValue(wrap(dataKey), sealed);
    }

    /** @throws UnreadableSecretException when it was changed, stands elsewhere, or its master key is not known */
    public byte[] open(SealedValue value, String place) {
        return AesGcm.open(AesGcm.key(unwrap(value.key())), value.sealed(), place);
    }

    /** The same data key under the current master key. */
    public WrappedKey rewrap(WrappedKey key) {
        return wrap(unwrap(key));
    }

    boolean knows(String id) {
        return keysById.containsKey(id);
    }

    public String currentId() {
        return current.id();
    }

    private WrappedKey wrap(byte[] dataKey) {
        return new WrappedKey(current.id(), current.wrap(dataKey));
    }

    private byte[] unwrap(WrappedKey key) {
        MasterKey master = keysById.get(key.masterKeyId());
        if (master == null) {
            throw new UnreadableSecretException("master key " + key.masterKeyId());
        }
        return master.unwrap(key.bytes());
    }
}
