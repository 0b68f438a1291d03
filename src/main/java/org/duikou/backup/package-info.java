/**
 * Copies of the H2 database, made while the service runs. A PostgreSQL server has tools of its own.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.duikou.backup;

import org.jspecify.annotations.NullMarked;
