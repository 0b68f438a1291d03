package org.duikou.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Supply and demand of a round. */
@Path("/api/v1/rounds/{code}/demand")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class DemandResource {
    private final DemandService demand;
    private final CurrentCaller caller;

    DemandResource(DemandService demand, CurrentCaller caller) {
        this.demand = demand;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.INSTITUTION, Roles.AUDITOR})
    @Needs(Permission.DEMAND_READ)
    @Operation(
            summary = "供需汇总：按专业大类与层次 / Supply and demand by major category and level",
            description =
                    "人力资源机构只见汇总，且 1 至 4 的数字不予显示。"
                            + " Seats open to several categories count in each. An HR institution is not told figures from 1 to 4.")
    public RoundDemand demand(String code) {
        return demand.demand(caller.scope(), code);
    }
}
