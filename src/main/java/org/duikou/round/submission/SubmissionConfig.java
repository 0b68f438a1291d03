package org.duikou.round.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be sent at once. */
@ConfigMapping(prefix = "duikou.submission")
interface SubmissionConfig {

    /** Bytes of a table or an archive, as they are sent. */
    @WithDefault("268435456")
    long maxBodyBytes();

    /** Bytes of a table, or of all files of an archive, once they are inflated. */
    @WithDefault("1073741824")
    long maxInflatedBytes();

    /** Rows of a table below its header. */
    @WithDefault("5000000")
    int maxRows();

    /** Whether the packaged sample rounds may be imported. */
    @WithDefault("false")
    boolean demoData();
}
