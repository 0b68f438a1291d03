package org.duikou.cli;

import java.nio.file.Path;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the service is to be started.
 *
 * @param port null: as configured
 * @param open null: no round in particular
 */
public record ServeRequest(@Nullable Integer port, @Nullable RoundToOpen open, Language language) {

    /** A round without errors, to be imported, run and told as soon as the service is there. */
    public record RoundToOpen(Path folder, String code) {}
}
