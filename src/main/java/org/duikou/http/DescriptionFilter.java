package org.duikou.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the description of every call what all of them share: how they fail. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescriptionFilter implements OASFilter {
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(PROBLEM, problem());
        description
                .getComponents()
                .addSchema("JsonNode", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        description.getComponents().removeSchema("JsonNodeType");
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(DescriptionFilter::tellFailures);
    }

    private static void tellFailures(Operation call) {
        call.getResponses().removeAPIResponse("400");
        call.getResponses().addAPIResponse("401", problem("没有有效的密钥或令牌 / No valid key or token"));
        call.getResponses().addAPIResponse("403", problem("角色或密钥不允许 / Not for this role, or this key"));
        call.getResponses().setDefaultValue(problem("其他问题：code 说明原因 / Any other problem: its code says which"));
        for (Map.Entry<String, APIResponse> answer :
                call.getResponses().getAPIResponses().entrySet()) {
            if (answer.getValue().getDescription() == null) {
                answer.getValue().setDescription("OK");
            }
        }
    }

    private static APIResponse problem(String text) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference)));
    }

    private static Schema problem() {
        Schema errors = OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text("/problems/round-not-found"))
                .addProperty("title", text("批次不存在"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("批次（autumn-2026）不存在。"))
                .addProperty("instance", text("/api/v1/rounds/autumn-2026"))
                .addProperty("code", text("round-not-found"))
                .addProperty("traceId", text("4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty("errors", errors);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).addExample(example);
    }
}
