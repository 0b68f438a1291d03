package org.duikou.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** What a run was at one moment. */
public record RunEventDto(long seq, Instant at, @JsonUnwrapped RunStateDto state) {

    static RunEventDto from(RunEventEntity event) {
        return new RunEventDto(event.seq(), event.happenedAt(), RunStateDto.from(event));
    }
}
