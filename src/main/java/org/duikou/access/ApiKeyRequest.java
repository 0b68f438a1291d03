package org.duikou.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The key that a call came with. */
final class ApiKeyRequest extends BaseAuthenticationRequest {
    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
