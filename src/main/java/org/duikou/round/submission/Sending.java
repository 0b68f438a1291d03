package org.duikou.round.submission;

/**
 * How a round or a table is sent.
 *
 * @param account id of the key, or subject of the token, that sends it
 * @param dryRun it is checked and counted, and not written
 */
public record Sending(String account, boolean dryRun) {
    private static final String SERVICE = "service";

    /** By the service of itself, where it is started. */
    public static Sending byService() {
        return new Sending(SERVICE, false);
    }
}
