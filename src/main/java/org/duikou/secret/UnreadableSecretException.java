package org.duikou.secret;

/** What is sealed does not open: it was changed, it belongs elsewhere, or its key is not there any more. */
public final class UnreadableSecretException extends RuntimeException {
    UnreadableSecretException(String what) {
        super("The sealed value (" + what.replaceAll("/.*", "") + ") cannot be opened, expected the key and the place"
                + " that it was sealed with.");
    }
}
