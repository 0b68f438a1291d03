/**
 * Who may call: keys of the form {@code dk_<id>_<secret>}, of which only a hash is kept.
 *
 * <p>Every path needs a key unless {@code application.properties} opens it.
 *
 * <p>May use: http.
 */
@NullMarked
package org.duikou.access;

import org.jspecify.annotations.NullMarked;
