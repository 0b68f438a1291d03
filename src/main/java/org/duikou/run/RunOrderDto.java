package org.duikou.run;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.duikou.vocabulary.Mode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run was asked for. */
public record RunOrderDto(
        Mode mode,
        @Schema(example = "PT60S") String limit,
        double gap,
        long seed,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String policy,
        List<String> tags,
        boolean priceOfStability) {

    static RunOrderDto from(RunOrder order) {
        return new RunOrderDto(
                order.mode(),
                order.limit().toString(),
                order.gap(),
                order.seed(),
                order.policy(),
                order.tags(),
                order.priceOfStability());
    }
}
