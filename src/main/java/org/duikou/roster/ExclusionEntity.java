package org.duikou.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.intake.IdPool;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Exclusion;
import org.duikou.vocabulary.OpeningId;
import org.jspecify.annotations.Nullable;

/** A pair that must not be. */
@Entity
@Table(name = "exclusion")
class ExclusionEntity extends StoredRow {
    private String college;
    private String student;
    private @Nullable String opening;
    private @Nullable String enterprise;
    private String reason;

    protected ExclusionEntity() {}

    ExclusionEntity(Exclusion exclusion) {
        OpeningId excludedOpening = exclusion.opening();
        EnterpriseId excludedEnterprise = exclusion.enterprise();
        this.college = exclusion.student().college().code();
        this.student = exclusion.student().number();
        this.opening = excludedOpening == null ? null : excludedOpening.code();
        this.enterprise = excludedEnterprise == null ? null : excludedEnterprise.code();
        this.reason = exclusion.reason();
    }

    Exclusion fact(IdPool ids) {
        return new Exclusion(
                ids.student(college, student),
                opening == null ? null : ids.opening(opening),
                enterprise == null ? null : ids.enterprise(enterprise),
                reason);
    }
}
