/**
 * Secrets of an installation, each in a file that only its owner can read.
 *
 * <p>May use: nothing of Duikou.
 */
@NullMarked
package org.duikou.secret;

import org.jspecify.annotations.NullMarked;
