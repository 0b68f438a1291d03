package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duikou.proposal.SolveStatus;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * One solve of a frozen round: what was asked, and how far it has come.
 *
 * <p>What changes while it runs is written by statements of {@link RunJournal} that name the attempt, never by changing
 * an entity: a worker that lost its run changes nothing.
 */
@Entity
@Table(name = "run")
public class RunEntity {
    private static final String TAG_SEPARATOR = "\n";

    @Id
    private UUID id;

    @Column(name = "round_id")
    private long roundId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "limit_millis")
    private long limitMillis;

    @Column(name = "wanted_gap")
    private double wantedGap;

    private long seed;

    @Column(name = "price_of_stability")
    private boolean priceOfStability;

    private String policy;

    private String tags;

    @Column(name = "round_hash")
    private String roundHash;

    @Column(name = "input_hash")
    private String inputHash;

    private int students;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private int attempt;

    @Column(name = "handed_back")
    private int handedBack;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    /** Name of the error of the last attempt that broke off, or codes of what the checker found. */
    @Column(name = "failure_detail")
    private @Nullable String failureDetail;

    private String phase;

    @Embedded
    private @Nullable RunFigures figures;

    @Enumerated(EnumType.STRING)
    private @Nullable SolveStatus outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable RunFailure failure;

    @Column(name = "last_event")
    private long lastEvent;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Whose turn it takes in the queue. */
    private String bureau;

    /** The job that holds it while it is in work. */
    private @Nullable String job;

    /** Null: at once. */
    @Column(name = "retry_at")
    private @Nullable Instant retryAt;

    @Column(name = "used_millis")
    private long usedMillis;

    @Column(name = "checkpointed_at")
    private @Nullable Instant checkpointedAt;

    @Column(name = "resumed_from")
    private @Nullable Integer resumedFrom;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected RunEntity() {}

    RunEntity(UUID id, long roundId, RunOrder order, RunOrigin origin) {
        this.id = id;
        this.roundId = roundId;
        this.mode = order.mode();
        this.limitMillis = order.limit().toMillis();
        this.wantedGap = order.gap();
        this.seed = order.seed();
        this.priceOfStability = order.priceOfStability();
        this.policy = order.policy();
        this.tags = String.join(TAG_SEPARATOR, order.tags());
        this.roundHash = origin.roundHash();
        this.inputHash = origin.inputHash();
        this.students = origin.students();
        this.status = RunStatus.QUEUED;
        this.phase = RunPhase.QUEUED;
        this.bureau = origin.bureau();
        this.requestedAt = origin.requestedAt();
    }

    public UUID id() {
        return id;
    }

    String bureau() {
        return bureau;
    }

    public long roundId() {
        return roundId;
    }

    RunOrder order() {
        return new RunOrder(mode, Duration.ofMillis(limitMillis), wantedGap, seed, policy, tags(), priceOfStability);
    }

    private List<String> tags() {
        return tags.isEmpty() ? List.of() : List.of(tags.split(TAG_SEPARATOR));
    }

    /** Fingerprint of the round's facts when it was asked for, under the round's own policy. */
    public String roundHash() {
        return roundHash;
    }

    /** Fingerprint of what is solved: the round's facts under the run's policy. */
    public String inputHash() {
        return inputHash;
    }

    public int students() {
        return students;
    }

    public RunStatus status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    /** Attempts that count: those handed back by a node that shut down do not. */
    int tries() {
        return attempt - handedBack;
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    public String phase() {
        return phase;
    }

    public RunFigures figures() {
        return figures == null ? RunFigures.NONE : figures;
    }

    @Nullable
    SolveStatus outcome() {
        return outcome;
    }

    public @Nullable RunFailure failure() {
        return failure;
    }

    @Nullable
    String failureDetail() {
        return failureDetail;
    }

    long lastEvent() {
        return lastEvent;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** Solving time of all attempts until the last checkpoint. */
    Duration used() {
        return Duration.ofMillis(usedMillis);
    }

    @Nullable
    Instant checkpointedAt() {
        return checkpointedAt;
    }

    /** The attempt whose checkpoint the last attempt went on from; null: that began afresh. */
    @Nullable
    Integer resumedFrom() {
        return resumedFrom;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
