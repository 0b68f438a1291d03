package org.duikou.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.Coordinates;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.College;
import org.jspecify.annotations.Nullable;

/** A college of a round. */
@Entity
@Table(name = "college")
class CollegeEntity extends StoredRow {
    private String code;
    private String name;

    @Embedded
    private @Nullable Coordinates coordinates;

    protected CollegeEntity() {}

    CollegeEntity(College college) {
        this.code = college.id().code();
        this.name = college.name();
        this.coordinates = Coordinates.of(college.location());
    }

    College fact(IdPool ids) {
        return new College(ids.college(code), name, Coordinates.location(coordinates));
    }
}
