package org.duikou.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duikou.round.rows.StoredRow;
import org.duikou.vocabulary.Institution;

/** An HR institution that observes a round. */
@Entity
@Table(name = "institution")
class InstitutionEntity extends StoredRow {
    private String code;
    private String name;

    protected InstitutionEntity() {}

    InstitutionEntity(Institution institution) {
        this.code = institution.code();
        this.name = institution.name();
    }

    Institution fact() {
        return new Institution(code, name);
    }
}
