package org.duikou.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key's secret.
 *
 * @param hash hexadecimal
 * @param pepper id of the pepper that it was made with; null: plain SHA-256, of before there were peppers
 */
@Embeddable
record KeyHash(@Column(name = "secret_hash") String hash, @Nullable String pepper) {}
