package org.duikou.access;

import java.util.EnumSet;
import java.util.Set;
import org.duikou.vocabulary.BusinessCode;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param account id of the key, or subject of the token
 * @param bureau to whose rounds the caller belongs
 * @param organisation code of the college, enterprise or institution; null: the caller acts for the whole bureau
 * @param permissions what the caller may do within its role
 */
public record Caller(
        String account, Role role, String bureau, @Nullable String organisation, Set<Permission> permissions) {

    public Caller {
        if (!BusinessCode.isWellFormed(bureau)) {
            throw new IllegalArgumentException("The bureau (" + bureau + ") is malformed, expected a code.");
        }
        if (role.isOfOrganisation() != (organisation != null)) {
            throw new IllegalArgumentException("The role (" + role + ") has the organisation (" + organisation
                    + "), expected " + (role.isOfOrganisation() ? "a code." : "none."));
        }
        permissions = Set.copyOf(permissions);
    }

    /** A caller who may do all that the role allows. */
    public Caller(String account, Role role, String bureau, @Nullable String organisation) {
        this(account, role, bureau, organisation, EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    boolean isNarrowed() {
        return permissions.size() < Permission.values().length;
    }
}
