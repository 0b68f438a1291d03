package org.duikou.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duikou.vocabulary.BusinessCode;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Knows the caller of a token that was found valid, by its claims. Whatever else the token claims, such as groups, gives
 * its holder nothing here.
 */
@ApplicationScoped
class TokenCallers implements SecurityIdentityAugmentor {
    private final AccessConfig.Claims claims;

    TokenCallers(AccessConfig config) {
        this.claims = config.claims();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Caller caller = caller(token);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(caller.account()))
                        .addRoles(caller.role().names())
                        .addAttribute(CurrentCaller.ATTRIBUTE, caller)
                        .build());
    }

    private Caller caller(JsonWebToken token) {
        String account = token.getSubject();
        Role role = Role.find(String.valueOf(text(token, claims.role()))).orElse(null);
        String bureau = text(token, claims.bureau());
        String organisation = text(token, claims.organisation());
        boolean isWhole = account != null
                && role != null
                && isCode(bureau)
                && (role.isOfOrganisation() ? isCode(organisation) : organisation == null);
        if (!isWhole) {
            throw new AuthenticationFailedException("The token lacks a claim, or has one that says nothing here.");
        }
        return new Caller(account, role, bureau, organisation);
    }

    private static boolean isCode(@Nullable String text) {
        return text != null && BusinessCode.isWellFormed(text);
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : value.toString();
    }
}
