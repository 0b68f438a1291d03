package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.proposal.OrderClassRow;
import org.duikou.vocabulary.OpeningId;
import org.jspecify.annotations.Nullable;

/** What becomes of an order class in a run's result. */
@Entity
@Table(name = "run_order_class")
@IdClass(RunRow.class)
public class RunOrderClassEntity implements ResultRow<OrderClassRow> {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int ordinal;

    private String opening;

    @Column(name = "min_seats")
    private int minSeats;

    private int seats;

    private int enrolled;

    @Enumerated(EnumType.STRING)
    private OrderClassRow.@Nullable ClosedReason reason;

    protected RunOrderClassEntity() {}

    RunOrderClassEntity(UUID runId, int ordinal, OrderClassRow row) {
        this.runId = runId;
        this.ordinal = ordinal;
        this.opening = row.opening().code();
        this.minSeats = row.minSeats();
        this.seats = row.seats();
        this.enrolled = row.enrolled();
        this.reason = row.reason();
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public OrderClassRow row() {
        return new OrderClassRow(new OpeningId(opening), minSeats, seats, enrolled, reason);
    }
}
