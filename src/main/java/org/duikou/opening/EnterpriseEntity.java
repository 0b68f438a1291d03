package org.duikou.opening;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.Coordinates;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Enterprise;
import org.jspecify.annotations.Nullable;

/** An enterprise of a round. */
@Entity
@Table(name = "enterprise")
class EnterpriseEntity extends StoredRow {
    private String code;
    private String name;
    private @Nullable String uscc;
    private int staff;
    private int currentInterns;
    private @Nullable String capWaiver;
    private @Nullable Integer bedsFemale;
    private @Nullable Integer bedsMale;

    @Embedded
    private @Nullable Coordinates coordinates;

    protected EnterpriseEntity() {}

    EnterpriseEntity(Enterprise enterprise) {
        this.code = enterprise.id().code();
        this.name = enterprise.name();
        this.uscc = enterprise.uscc();
        this.staff = enterprise.staff();
        this.currentInterns = enterprise.currentInterns();
        this.capWaiver = enterprise.capWaiver();
        this.bedsFemale = enterprise.bedsFemale();
        this.bedsMale = enterprise.bedsMale();
        this.coordinates = Coordinates.of(enterprise.location());
    }

    Enterprise fact(IdPool ids) {
        return new Enterprise(
                ids.enterprise(code),
                name,
                uscc,
                staff,
                currentInterns,
                capWaiver,
                bedsFemale,
                bedsMale,
                Coordinates.location(coordinates));
    }
}
