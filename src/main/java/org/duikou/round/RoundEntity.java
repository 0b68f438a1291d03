package org.duikou.round;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Round;

/** A round and where it is in its life. Its tables name it by {@code round_id}. */
@Entity
@Table(name = "round")
public class RoundEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_seq")
    @SequenceGenerator(name = "round_seq", sequenceName = "round_seq", allocationSize = 1)
    private Long id;

    private String bureau;
    private String code;
    private String name;
    private LocalDate internshipStart;
    private LocalDate internshipEnd;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    /** JSON object of what the round changes of the policy file. */
    private String policy;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Embedded
    private RoundTerms terms;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    protected RoundEntity() {}

    RoundEntity(String bureau, Round round, String policy, RoundTerms terms, Instant now) {
        this.bureau = bureau;
        this.terms = terms;
        this.code = round.code();
        this.state = RoundState.DRAFT;
        this.createdAt = now;
        announce(round, policy, now);
    }

    /** Says anew what the round is; its code stays. */
    final void announce(Round round, String overrides, Instant now) {
        this.name = round.name();
        this.internshipStart = round.start();
        this.internshipEnd = round.end();
        this.mode = round.mode();
        this.policy = overrides;
        this.updatedAt = now;
    }

    /** Is held on other terms from now on. */
    void agree(RoundTerms agreed, Instant now) {
        this.terms = agreed;
        this.updatedAt = now;
    }

    void become(RoundState next, Instant now) {
        this.state = next;
        this.updatedAt = now;
    }

    public Round round() {
        return new Round(code, name, internshipStart, internshipEnd, mode);
    }

    public Long id() {
        return id;
    }

    /** Code of the bureau that the round belongs to. */
    public String bureau() {
        return bureau;
    }

    public String code() {
        return code;
    }

    /** JSON object of what the round changes of the policy file. */
    public String policy() {
        return policy;
    }

    public RoundTerms terms() {
        return terms;
    }

    public RoundState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
