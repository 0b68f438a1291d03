package org.duikou.access;

import java.time.Instant;

/** A key that was given out, the only time that it is shown. */
public record NewKeyDto(String id, String key, Instant expiresAt) {}
