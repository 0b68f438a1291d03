package org.duikou.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.duikou.http.MalformedJsonException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Keys: given out, listed, taken back. */
@Path("/api/v1/keys")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
public class KeyResource {
    private final ApiKeyService keys;
    private final AccessConfig config;
    private final Clock clock;
    private final CurrentCaller current;
    private final AuditNote note;
    private final SecureRandom chance = new SecureRandom();

    KeyResource(ApiKeyService keys, AccessConfig config, Clock clock, CurrentCaller current, AuditNote note) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.current = current;
        this.note = note;
    }

    @POST
    @Audited(AuditAction.KEY_GIVEN_OUT)
    @Needs(Permission.KEYS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "发放密钥 / Give out a key",
            description = "密钥只显示这一次。role 必填；COLLEGE、ENTERPRISE、INSTITUTION 须有 organisation；scopes 限定操作；"
                    + "同一用途至多两把有效密钥，以便轮换。 The key is shown only this once; at most two alive for one use.")
    public NewKeyDto giveOut(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Object.class),
                                            example =
                                                    "{\"role\":\"COLLEGE\",\"organisation\":\"C01\",\"expiresAt\":\"2099-08-31T00:00:00+08:00\"}"))
                    @Nullable
                    JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new MalformedJsonException();
        }
        Caller giver = current.caller();
        ApiKey key = ApiKey.random(chance);
        KeyGrant grant = new KeyOrderReader(body, clock, config.keyLifetime()).read(key.id(), giver.bureau());
        if (!giver.permissions().containsAll(grant.holder().permissions())) {
            // a narrowed key would widen itself
            throw new ForbiddenException();
        }
        keys.giveOut(key, grant);
        note.subject("key", key.id());
        return new NewKeyDto(key.id(), key.reveal(), grant.expiresAt());
    }

    @GET
    @Needs(Permission.KEYS_READ)
    @Operation(summary = "已发放的密钥（不含密文） / The keys that were given out, without their secrets")
    public List<KeyDto> listKeys() {
        return keys.listKeys();
    }

    @DELETE
    @Audited(AuditAction.KEY_TAKEN_BACK)
    @Path("/{id}")
    @Needs(Permission.KEYS_WRITE)
    @ResponseStatus(204)
    @Operation(summary = "收回密钥 / Take a key back")
    public void takeBack(String id) {
        keys.takeBack(id);
    }
}
