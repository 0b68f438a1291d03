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
 * @param queuePosition 1: the next that a free worker takes up; null: it does not wait
 * @param resumedFrom the attempt whose checkpoint the last attempt went on from; null: that began afresh
 * @param checkpointedAt when it was last stored where the run had got to
 * @param failure null: it has not failed
 */
public record RunDto(
        UUID id,
        String round,
        @JsonUnwrapped RunStateDto state,
        int students,
        @Nullable Integer queuePosition,
        @Nullable Integer resumedFrom,
        @Nullable Instant checkpointedAt,
        String inputHash,
        RunOrderDto request,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt,
        @Nullable RunFailureDto failure) {

    static RunDto from(RunEntity run, String round, @Nullable Integer queuePosition, Language language) {
        return new RunDto(
                run.id(),
                round,
                RunStateDto.from(run),
                run.students(),
                queuePosition,
                run.resumedFrom(),
                run.checkpointedAt(),
                run.inputHash(),
                RunOrderDto.from(run.order()),
                run.requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.publishedAt(),
                RunFailureDto.findFrom(run, language));
    }
}
