/**
 * Secrets of an installation, each in a file that only its owner can read, and what is sealed under them: every value
 * with a data key of its own (AES-256-GCM), wrapped in the master key.
 *
 * <p>May use: nothing of Duikou.
 */
@NullMarked
package org.duikou.secret;

import org.jspecify.annotations.NullMarked;
