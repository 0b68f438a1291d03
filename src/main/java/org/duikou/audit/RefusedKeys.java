package org.duikou.audit;

import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duikou.access.Scope;
import org.duikou.audit.RefusedCalls.Refusal;
import org.duikou.audit.chain.ChainId;

/** Notes keys and tokens that open nothing, in the chain of the installation's own bureau: nobody knows whose they are. */
@ApplicationScoped
class RefusedKeys {
    private static final Pattern CLAIMED = Pattern.compile("dk_([A-Za-z0-9-]{1,32})_.*");
    private static final ChainId CHAIN = new ChainId(Scope.FIRST_BUREAU, "");
    private static final String NOBODY = "-";

    private final RefusedCalls refused;

    RefusedKeys(RefusedCalls refused) {
        this.refused = refused;
    }

    void refused(@Observes AuthenticationFailureEvent failure) {
        Object call = failure.getEventProperties().get(RoutingContext.class.getName());
        String claimed = call instanceof RoutingContext http ? claimed(http) : NOBODY;
        refused.add(new Refusal(CHAIN, claimed, NOBODY, new TreeMap<>(Map.of("status", "401"))));
    }

    /** The id that the caller says his key has. */
    private static String claimed(RoutingContext call) {
        String key = call.request().getHeader("X-API-Key");
        Matcher matcher = CLAIMED.matcher(key == null ? "" : key);
        return matcher.matches() ? matcher.group(1) : NOBODY;
    }
}
