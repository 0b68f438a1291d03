package org.duikou.access;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a caller may touch. Whatever finds a round, a run or their rows takes one, so that nobody finds another's.
 *
 * @param bureau whose rounds are meant; new rounds belong to it
 * @param organisation code of the college, enterprise or institution; null: rows of all of them
 */
public record Scope(Reach reach, String bureau, @Nullable String organisation) {
    /** The bureau of a new installation. */
    public static final String FIRST_BUREAU = "bureau";

    private static final Scope INSTALLATION = new Scope(Reach.INSTALLATION, FIRST_BUREAU, null);

    /** How far a scope reaches. */
    public enum Reach {
        /** Every bureau's rounds. */
        INSTALLATION,
        /** The rounds of one bureau. */
        BUREAU,
        /** The same, without what tells who a student is. */
        AUDIT,
        /** The rounds that one college takes part in, and its own rows. */
        COLLEGE,
        /** The rounds that one enterprise takes part in, and its own rows. */
        ENTERPRISE,
        /** Aggregate figures of the rounds that one institution observes. */
        AGGREGATES
    }

    /** For what the service does of itself. */
    public static Scope installation() {
        return INSTALLATION;
    }

    static Scope of(Caller caller) {
        return new Scope(reach(caller.role()), caller.bureau(), caller.organisation());
    }

    private static Reach reach(Role role) {
        return switch (role) {
            case ADMIN -> Reach.INSTALLATION;
            case BUREAU -> Reach.BUREAU;
            case AUDITOR -> Reach.AUDIT;
            case COLLEGE -> Reach.COLLEGE;
            case ENTERPRISE -> Reach.ENTERPRISE;
            case INSTITUTION -> Reach.AGGREGATES;
        };
    }

    /** The organisation, of a scope that has one. */
    public String requireOrganisation() {
        return Objects.requireNonNull(organisation, "The scope is not that of an organisation.");
    }

    /** Whether the rows of all organisations are in it. */
    public boolean isWhole() {
        return organisation == null;
    }

    /** Whether what tells who a student is must not be told. */
    public boolean hidesPersons() {
        return reach == Reach.AUDIT || reach == Reach.AGGREGATES;
    }

    /**
     * The college whose rows are meant, when a caller names one or none; empty: all.
     *
     * @throws OutOfScopeException when it is another's
     */
    public Optional<String> college(@Nullable String wanted) {
        return own(Reach.COLLEGE, wanted);
    }

    /**
     * The enterprise whose rows are meant, when a caller names one or none; empty: all.
     *
     * @throws OutOfScopeException when it is another's
     */
    public Optional<String> enterprise(@Nullable String wanted) {
        return own(Reach.ENTERPRISE, wanted);
    }

    private Optional<String> own(Reach owner, @Nullable String wanted) {
        if (reach != owner) {
            return Optional.ofNullable(wanted);
        }
        if (wanted != null && !wanted.equals(organisation)) {
            throw new OutOfScopeException();
        }
        return Optional.of(requireOrganisation());
    }
}
