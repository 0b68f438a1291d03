package org.duikou.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.CertificateJson;
import org.duikou.report.SummaryJson;

/** The summary and the certificate of a run, as its files would have them. */
@Entity
@Table(name = "run_result")
public class RunResultEntity {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    private String summary;

    private byte[] certificate;

    protected RunResultEntity() {}

    RunResultEntity(UUID runId, SolvedRound solved) {
        this.runId = runId;
        this.summary = SummaryJson.write(solved.summary());
        this.certificate = CertificateJson.gzipped(solved.certificate());
    }

    String summary() {
        return summary;
    }

    byte[] gzippedCertificate() {
        return certificate;
    }
}
