package org.duikou.secret;

/** A data key as it is stored: wrapped in the master key of that id. Whoever destroys it destroys what it seals. */
public final class WrappedKey {
    private final String masterKeyId;
    private final byte[] bytes;

    public WrappedKey(String masterKeyId, byte[] bytes) {
        this.masterKeyId = masterKeyId;
        this.bytes = bytes;
    }

    public String masterKeyId() {
        return masterKeyId;
    }

    public byte[] bytes() {
        return bytes;
    }
}
