/**
 * The audit as a chain of entries, each with the hash of the one before, and the check of an exported one.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.audit.chain;

import org.jspecify.annotations.NullMarked;
