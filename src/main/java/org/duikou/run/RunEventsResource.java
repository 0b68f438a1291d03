package org.duikou.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The events of a run as they happen; any node tells them, since they come from the database. */
@Path("/api/v1/runs/{id}/events")
@Tag(name = "Runs")
public class RunEventsResource {
    private static final String PROGRESS = "progress";
    private static final String END = "end";

    private final RunService runs;
    private final RunEvents events;
    private final RunConfig config;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    RunEventsResource(RunService runs, RunEvents events, RunConfig config, ObjectMapper json, CurrentCaller caller) {
        this.runs = runs;
        this.events = events;
        this.config = config;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RUNS_READ)
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "运行的事件流（SSE） / The events of a run as they happen (SSE)",
            description =
                    "从头或从 Last-Event-ID 之后开始；事件名为 progress，最后一个为 end，流随之结束。"
                            + " From the first, or after Last-Event-ID; named progress, the last one end, which ends the stream.")
    public Multi<OutboundSseEvent> events(
            @PathParam("id") UUID id, @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        RunEntity run = runs.run(caller.scope(), id);
        var last = new AtomicLong(seq(lastEventId));
        return Multi.createBy()
                .repeating()
                .uni(() -> next(run, last))
                .withDelay(config.eventInterval())
                .whilst(batch -> !batch.isLast())
                .onItem()
                .transformToIterable(RunEvents.Batch::events)
                .map(event -> told(event, sse));
    }

    private Uni<RunEvents.Batch> next(RunEntity run, AtomicLong last) {
        return Uni.createFrom()
                .item(() -> events.after(run, last.get()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .invoke(batch -> batch.events().forEach(event -> last.set(event.seq())));
    }

    private OutboundSseEvent told(RunEventEntity event, Sse sse) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.seq()))
                .name(event.status().isEnded() ? END : PROGRESS)
                .data(json(RunEventDto.from(event)))
                .build();
    }

    private String json(RunEventDto event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event is plain JSON.", e);
        }
    }

    private static long seq(@Nullable String lastEventId) {
        return lastEventId != null && lastEventId.matches("[0-9]{1,18}") ? Long.parseLong(lastEventId) : 0;
    }
}
