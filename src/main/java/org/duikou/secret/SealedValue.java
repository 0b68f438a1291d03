package org.duikou.secret;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of a value that is sealed with a data key of its own, beside that key, wrapped in the master key. */
@Embeddable
public class SealedValue {
    @Column(name = "master_key_id")
    private String masterKeyId;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] sealed;

    protected SealedValue() {}

    public SealedValue(WrappedKey key, byte[] sealed) {
        this.masterKeyId = key.masterKeyId();
        this.wrappedKey = key.bytes();
        this.sealed = sealed;
    }

    public WrappedKey key() {
        return new WrappedKey(masterKeyId, wrappedKey);
    }

    public byte[] sealed() {
        return sealed;
    }
}
