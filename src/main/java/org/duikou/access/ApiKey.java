package org.duikou.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as its holder has it: {@code dk_<id>_<secret>}. */
record ApiKey(String id, String secret) {
    private static final Pattern FORM = Pattern.compile("dk_([A-Za-z0-9-]{1,32})_([A-Za-z0-9_-]{1,200})");
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 6;

    static Optional<ApiKey> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new ApiKey(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static ApiKey random(SecureRandom chance) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(id);
        chance.nextBytes(secret);
        return new ApiKey(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The whole key; the only way to see it. */
    String reveal() {
        return "dk_" + id + "_" + secret;
    }

    /** Without the secret, so that no log can tell it. */
    @Override
    public String toString() {
        return "dk_" + id + "_...";
    }
}
