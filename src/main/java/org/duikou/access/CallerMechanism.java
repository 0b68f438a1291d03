package org.duikou.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duikou.http.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the key or the token of a call, and answers a call without either before anything else of it is looked at. */
@Alternative
@Priority(1)
@ApplicationScoped
class CallerMechanism implements HttpAuthenticationMechanism {
    static final String KEY = "X-API-Key";

    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";
    private static final String BEARER = "bearer ";
    private static final int UNAUTHORISED = 401;

    private final Refusals refusals;
    private final OidcAuthenticationMechanism tokens;

    CallerMechanism(Refusals refusals, OidcAuthenticationMechanism tokens) {
        this.refusals = refusals;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        String key = call.request().getHeader(KEY);
        if (key != null) {
            return identities.authenticate(new ApiKeyRequest(key));
        }
        return hasToken(call)
                ? tokens.authenticate(call, identities)
                : Uni.createFrom().nullItem();
    }

    private static boolean hasToken(RoutingContext call) {
        @Nullable String header = call.request().getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORISED, "WWW-Authenticate", challenge(call)));
    }

    static String challenge(RoutingContext call) {
        return hasToken(call) ? INVALID_TOKEN : KEY;
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext call) {
        call.response().putHeader("WWW-Authenticate", challenge(call));
        refusals.refuse(call, "unauthorised", List.of());
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        Set<Class<? extends AuthenticationRequest>> types = new HashSet<>(tokens.getCredentialTypes());
        types.add(ApiKeyRequest.class);
        return types;
    }

    /** Before the mechanism that it asks. */
    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }
}
