package org.duikou.run;

import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.UnplacedReason;

/** An unplaced student, with the fields of {@code unplaced.csv}. */
public record UnplacedDto(String college, String student, UnplacedReason reason, String detailZh, String detailEn) {

    static UnplacedDto from(UnplacedRow row) {
        return new UnplacedDto(
                row.student().college().code(), row.student().number(), row.reason(), row.detailZh(), row.detailEn());
    }
}
