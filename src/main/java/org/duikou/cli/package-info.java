/**
 * The commands: what is asked on a command line, answered on its streams and by its exit code.
 *
 * <p>{@link org.duikou.cli.DuikouCommand#run} is the way in. It knows no service; whoever starts it brings one along.
 *
 * <p>May use: vocabulary, problem, eligibility, proposal, intake, generator, solve, report, check, audit.chain.
 */
@NullMarked
package org.duikou.cli;

import org.jspecify.annotations.NullMarked;
