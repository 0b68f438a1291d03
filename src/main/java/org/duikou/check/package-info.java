/**
 * The independent judge of a solved round: derives every rule, point and bound again from the facts, with its own code.
 *
 * <p>May use: vocabulary, proposal.
 */
@NullMarked
package org.duikou.check;

import org.jspecify.annotations.NullMarked;
