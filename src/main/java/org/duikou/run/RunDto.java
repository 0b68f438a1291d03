package org.duikou.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A run as the service tells it.
 *
 * @param inputHash fingerprint of what is solved
 * @param failure null: it has not failed
 */
public record RunDto(
        UUID id,
        String round,
        @JsonUnwrapped RunStateDto state,
        int students,
        String inputHash,
        RunOrderDto request,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt,
        @Nullable RunFailureDto failure) {

    static RunDto from(RunEntity run, String round, Language language) {
        return new RunDto(
                run.id(),
                round,
                RunStateDto.from(run),
                run.students(),
                run.inputHash(),
                RunOrderDto.from(run.order()),
                run.requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.publishedAt(),
                RunFailureDto.findFrom(run, language));
    }
}
