/**
 * How the service is operated: whether this node can be sent work, and traces without personal data.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.duikou.operation;

import org.jspecify.annotations.NullMarked;
