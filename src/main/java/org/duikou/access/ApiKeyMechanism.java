package org.duikou.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duikou.http.Problem;
import org.duikou.http.Problems;

/** Reads the key of a call, and answers a call without one, before anything else of it is looked at. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {
    static final String HEADER = "X-API-Key";
    private static final int UNAUTHORISED = 401;

    private final ObjectMapper json;

    ApiKeyMechanism(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        String key = call.request().getHeader(HEADER);
        return key == null ? Uni.createFrom().nullItem() : identities.authenticate(new ApiKeyRequest(key));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORISED, "WWW-Authenticate", HEADER));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext call) {
        Problem problem = Problems.of(call).of("unauthorised", List.of(), List.of());
        call.response()
                .setStatusCode(UNAUTHORISED)
                .putHeader("WWW-Authenticate", HEADER)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(text(problem));
        return Uni.createFrom().item(true);
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain JSON.", e);
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }
}
