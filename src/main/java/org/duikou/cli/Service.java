package org.duikou.cli;

/** The service, as the command {@code serve} sees it. */
@FunctionalInterface
public interface Service {

    /** Serves until it is stopped; the answer is the exit code. */
    int serve(ServeRequest request);
}
