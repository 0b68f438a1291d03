package org.duikou.round.submission;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.duikou.intake.Table;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the description of each table's call which columns the table has. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TableDescriptionFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        for (Table<?> table : Table.all()) {
            PathItem path = description.getPaths().getPathItem("/api/v1/rounds/{code}/" + table.name());
            if (path != null && path.getPUT() != null) {
                tellColumns(table, path.getPUT().getRequestBody().getContent());
            }
        }
    }

    private static void tellColumns(Table<?> table, Content body) {
        body.getMediaType(Submissions.CSV).schema(text()).example(String.join(",", table.columnNames()) + "\n");
        Schema row = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        table.fieldNames().forEach(field -> row.addProperty(field, OASFactory.createSchema()));
        body.getMediaType("application/json")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(row));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
