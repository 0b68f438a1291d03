package org.duikou.opening;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.duikou.round.rows.Coordinates;
import org.duikou.round.rows.InRound;
import org.duikou.round.rows.Joined;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/** An internship post or an order class of a round. */
@Entity
@Table(name = "opening")
class OpeningEntity extends StoredRow {
    private String code;

    @Enumerated(EnumType.STRING)
    private OpeningKind kind;

    private String enterprise;
    private String title;
    private @Nullable String occupation;
    private int seats;
    private int minSeats;
    private boolean mustOpen;
    private @Nullable String postType;
    private @Nullable Integer postStaff;
    private int postCurrentInterns;

    /** Null: the round's, and so it moves with the round. */
    private @Nullable LocalDate startDay;

    /** Null: the round's. */
    private @Nullable LocalDate endDay;

    private boolean dormitory;

    @Embedded
    private AdmissionColumns admission;

    @Embedded
    private WorkColumns work;

    @Embedded
    private @Nullable Coordinates coordinates;

    protected OpeningEntity() {}

    OpeningEntity(Opening opening, Round round) {
        this.code = opening.id().code();
        this.kind = opening.kind();
        this.enterprise = opening.enterprise().code();
        this.title = opening.title();
        this.occupation = opening.occupation();
        this.seats = opening.seats();
        this.minSeats = opening.minSeats();
        this.mustOpen = opening.mustOpen();
        this.postType = opening.postType();
        this.postStaff = opening.postStaff();
        this.postCurrentInterns = opening.postCurrentInterns();
        this.startDay = opening.start().equals(round.start()) ? null : opening.start();
        this.endDay = opening.end().equals(round.end()) ? null : opening.end();
        this.dormitory = opening.dormitory();
        this.admission = AdmissionColumns.of(opening);
        this.work = WorkColumns.of(opening.conditions());
        this.coordinates = Coordinates.of(opening.location());
    }

    OfferedSeats offer() {
        return new OfferedSeats(kind, Joined.elements(admission.majors()), admission.levelSet(), seats);
    }

    Opening fact(InRound in) {
        return new Opening(
                in.ids().opening(code),
                kind,
                in.ids().enterprise(enterprise),
                title,
                occupation,
                seats,
                minSeats,
                mustOpen,
                postType,
                postStaff,
                postCurrentInterns,
                admission.majorList(in.ids()),
                admission.levelSet(),
                admission.gradeSet(),
                admission.certificateSet(),
                admission.collegeSet(in.ids()),
                admission.reservedSeats(in.ids()),
                work.conditions(),
                startDay == null ? in.round().start() : startDay,
                endDay == null ? in.round().end() : endDay,
                Coordinates.location(coordinates),
                dormitory);
    }
}
