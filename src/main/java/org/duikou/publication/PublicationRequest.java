package org.duikou.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published.
 *
 * @param run null: the caller named none
 */
public record PublicationRequest(@Nullable UUID run) {}
