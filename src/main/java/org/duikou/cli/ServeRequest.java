package org.duikou.cli;

import org.jspecify.annotations.Nullable;

/**
 * How the service is to be started.
 *
 * @param port null: as configured
 */
public record ServeRequest(@Nullable Integer port) {}
