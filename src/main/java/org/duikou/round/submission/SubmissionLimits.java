package org.duikou.round.submission;

import jakarta.inject.Singleton;
import org.duikou.intake.ZipLimits;
import org.duikou.intake.table.TableLimits;

/** The configured limits of what may be sent, as the rooms below take them. */
@Singleton
final class SubmissionLimits {
    private final SubmissionConfig config;

    SubmissionLimits(SubmissionConfig config) {
        this.config = config;
    }

    long bodyBytes() {
        return config.maxBodyBytes();
    }

    TableLimits ofTables() {
        return new TableLimits(
                config.maxInflatedBytes(),
                config.maxRows(),
                TableLimits.DEFAULT.maxCellLength(),
                TableLimits.DEFAULT.maxColumns());
    }

    ZipLimits ofArchives() {
        return new ZipLimits(ZipLimits.DEFAULT.maxEntries(), config.maxInflatedBytes());
    }
}
