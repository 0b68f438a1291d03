package org.duikou.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Keys by their ids. */
@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKeyEntity, String> {

    /** Notes the use of a key, unless another call noted one since. */
    void noteUse(String id, Instant now, Instant notedBefore) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", now, id, notedBefore);
    }

    /** Whoever else gives out or takes back a key waits until this transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select id from api_key_lock for update")
                .getSingleResult();
    }

    List<ApiKeyEntity> listAlive(Role role, Instant now) {
        return list("role = ?1 and (expiresAt is null or expiresAt > ?2) order by createdAt, id", role, now);
    }

    List<ApiKeyEntity> listKeys() {
        return list("order by createdAt, id");
    }
}
