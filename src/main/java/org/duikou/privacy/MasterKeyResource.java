package org.duikou.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.idempotency.Idempotent;
import org.duikou.secret.KeyRing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The master key that data keys are wrapped in: which it is, and how far a change has come. */
@Path("/api/v1/data-keys")
@RolesAllowed(Roles.ADMIN)
@Needs(Permission.PRIVACY_WRITE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class MasterKeyResource {
    private final MasterKeyChange change;
    private final KeyRing keys;
    private final AuditNote note;

    MasterKeyResource(MasterKeyChange change, KeyRing keys, AuditNote note) {
        this.change = change;
        this.keys = keys;
        this.note = note;
    }

    @GET
    @Operation(summary = "各主密钥下的数据密钥数 / How many data keys are under each master key")
    public MasterKeyDto state() {
        return new MasterKeyDto(keys.currentId(), change.counts());
    }

    @POST
    @Path("wrap")
    @Idempotent
    @Audited(AuditAction.DATA_KEYS_WRAPPED)
    @Operation(
            summary = "以当前主密钥重新包裹数据密钥 / Wrap every data key under the current master key",
            description = "分批进行，服务不停；中断后再次请求即从该处继续。 In batches, while the service goes on.")
    public MasterKeyDto wrap() {
        note.count("wrapped", change.wrapAnew());
        return state();
    }
}
