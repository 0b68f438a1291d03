package org.duikou.idempotency;

import java.util.regex.Pattern;

/**
 * The key of a call, told apart by account, so that nobody meets another's answer, and by method and path.
 *
 * @param id SHA-256 of all of these: what callers choose is not kept
 */
record CallKey(String id) {
    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /**
     * By the header of a call.
     *
     * @throws InvalidIdempotencyKeyException when it is empty, too long or has other than visible ASCII characters
     */
    static CallKey of(String account, String call, String header) {
        if (!WELL_FORMED.matcher(header).matches()) {
            throw new InvalidIdempotencyKeyException();
        }
        return new CallKey(new Sha256().text(account).text(call).text(header).hex());
    }
}
