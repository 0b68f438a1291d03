package org.duikou.app;

import io.quarkus.arc.InactiveBeanException;
import java.io.PrintStream;

/** Why the service did not start, for whoever started it. */
final class StartFailure {
    private static final String NO_DATABASE =
            """
            未设置数据库：请设置 QUARKUS_DATASOURCE_JDBC_URL、QUARKUS_DATASOURCE_USERNAME 与 QUARKUS_DATASOURCE_PASSWORD。
            No database is set, expected QUARKUS_DATASOURCE_JDBC_URL (such as jdbc:postgresql://host:5432/duikou), \
            QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.""";

    private StartFailure() {}

    static void print(Throwable failure, PrintStream err) {
        if (isWithoutDatabase(failure)) {
            err.println(NO_DATABASE);
        } else {
            failure.printStackTrace(err);
        }
    }

    /** A data source without an address is inactive, and it is the only part of the service that may be. */
    private static boolean isWithoutDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InactiveBeanException) {
                return true;
            }
        }
        return false;
    }
}
