package org.duikou.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import org.jboss.logging.Logger;

/** Sees to it that an empty database gets the bureau administrator's key. */
@ApplicationScoped
class BootstrapKey {
    private static final Logger LOG = Logger.getLogger(BootstrapKey.class);
    private static final int MODEST_SECRET_LENGTH = 16;

    private final AccessConfig config;
    private final ApiKeyService keys;

    BootstrapKey(AccessConfig config, ApiKeyService keys) {
        this.config = config;
        this.keys = keys;
    }

    void onStart(@Observes StartupEvent started) {
        config.bootstrapKey().map(BootstrapKey::configured).ifPresentOrElse(this::giveOut, this::makeOne);
    }

    private static ApiKey configured(String text) {
        return ApiKey.find(text)
                .orElseThrow(() -> new IllegalStateException(
                        "The variable DUIKOU_BOOTSTRAP_KEY is malformed, expected dk_<id>_<secret> with an id of"
                                + " letters, digits and '-' and a secret of letters, digits, '-' and '_'."));
    }

    private void giveOut(ApiKey key) {
        if (key.secret().length() < MODEST_SECRET_LENGTH) {
            LOG.warnf(
                    "The secret of DUIKOU_BOOTSTRAP_KEY has %d characters, expected %d or more",
                    key.secret().length(), MODEST_SECRET_LENGTH);
        }
        if (isGivenOut(key)) {
            LOG.infof("Key %s was given out to the administrator", key);
        } else {
            LOG.info("DUIKOU_BOOTSTRAP_KEY was left aside: the database has keys already");
        }
    }

    private static KeyGrant administrator(ApiKey key) {
        return new KeyGrant(new Caller(key.id(), Role.ADMIN, Scope.FIRST_BUREAU, null), "bootstrap", null);
    }

    /** Of nodes that start in the same moment on the same empty database, one gives out the key that all were told. */
    private boolean isGivenOut(ApiKey key) {
        try {
            return keys.giveOutFirst(key, administrator(key));
        } catch (RuntimeException e) {
            if (keys.findHolder(key).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    /** Shown on the terminal and not logged, so that it stands in no file. */
    private void makeOne() {
        ApiKey key = ApiKey.random(new SecureRandom());
        if (isGivenOut(key)) {
            System.out.printf(
                    "%n管理员密钥（只显示这一次） / Bureau key, shown only this once:%n%n    X-API-Key: %s%n%n", key.reveal());
        }
    }
}
