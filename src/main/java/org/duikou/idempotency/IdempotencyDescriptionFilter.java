package org.duikou.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the description of every call that heeds {@code Idempotency-Key} that it does. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class IdempotencyDescriptionFilter implements OASFilter {
    /** Its answer is shown once, and so is never kept. */
    private static final String KEYS = "/api/v1/keys";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/v1/") && !path.startsWith(KEYS)) {
                calls(item).forEach(IdempotencyDescriptionFilter::tell);
            }
        });
    }

    private static Stream<Operation> calls(PathItem item) {
        return Stream.of(item.getPOST(), item.getPUT()).filter(call -> call != null);
    }

    private static void tell(Operation call) {
        call.addParameter(OASFactory.createParameter()
                .name(IdempotencyInterceptor.HEADER)
                .in(Parameter.In.HEADER)
                .description("同一键与正文只生效一次，24 小时内得到同样的答复"
                        + " / Same key and body: one effect, and the same answer for 24 hours")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
}
