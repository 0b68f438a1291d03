package org.duikou.run;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Duration;
import java.util.List;
import org.duikou.vocabulary.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run was asked for. */
public record RunOrderDto(
        Mode mode,
        @Schema(example = "PT60S") Duration limit,
        double gap,
        long seed,
        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
                String policy,
        List<String> tags) {

    static RunOrderDto from(RunOrder order) {
        return new RunOrderDto(order.mode(), order.limit(), order.gap(), order.seed(), order.policy(), order.tags());
    }
}
