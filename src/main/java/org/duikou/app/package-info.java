/**
 * The entry of the application: parses the command line first, and starts Quarkus only for the service.
 *
 * <p>May use: vocabulary, intake, proposal, report, cli, access, round, round.submission, run.
 */
@NullMarked
package org.duikou.app;

import org.jspecify.annotations.NullMarked;
