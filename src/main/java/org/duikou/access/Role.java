package org.duikou.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a caller is to a round. */
public enum Role {
    /** Runs the installation: gives out keys, and may do in every bureau what a bureau may. */
    ADMIN,
    BUREAU,
    COLLEGE,
    ENTERPRISE,
    /** An HR institution that observes; it sees aggregate figures. */
    INSTITUTION,
    /** Reads what a bureau reads, without the fields that tell who a student is; changes nothing. */
    AUDITOR;

    /** Whether its holders act for one organisation of the bureau. */
    public boolean isOfOrganisation() {
        return this == COLLEGE || this == ENTERPRISE || this == INSTITUTION;
    }

    /** Names that the annotations of the calls ask for. */
    Set<String> names() {
        return this == ADMIN ? Set.of(Roles.ADMIN, Roles.BUREAU) : Set.of(name());
    }

    static Optional<Role> find(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
