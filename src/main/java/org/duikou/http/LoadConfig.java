package org.duikou.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much this node takes on. Why each default is what it is stands in {@code application.properties}. */
@ConfigMapping(prefix = "duikou.http")
interface LoadConfig {

    /** Calls that read, at work at once. */
    @WithDefault("64")
    int reads();

    /** Calls that write, at work at once. */
    @WithDefault("24")
    int writes();

    /** Event streams open at once. */
    @WithDefault("100")
    int streams();

    /** The same for one key, or for one address of callers without a key. */
    Caller caller();

    /** A body that brings less than this in {@link #bodyWatch()} is given up. */
    @WithDefault("30720")
    long leastBodyBytes();

    /** How often a body in transfer is looked at. */
    @WithDefault("60s")
    Duration bodyWatch();

    /** What one caller may take. */
    interface Caller {

        /** Calls a second, in the long run. */
        @WithDefault("1500")
        int callsPerSecond();

        /** Calls at once after a rest. */
        @WithDefault("3000")
        int burst();

        /** Calls that read, at work at once. */
        @WithDefault("32")
        int reads();

        /** Calls that write, at work at once. */
        @WithDefault("16")
        int writes();

        /** Event streams open at once. */
        @WithDefault("10")
        int streams();
    }
}
