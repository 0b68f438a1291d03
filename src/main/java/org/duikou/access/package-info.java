/**
 * Who may call, and what each may touch.
 *
 * <p>A call comes with a key of the form {@code dk_<id>_<secret>}, of which only a hash is kept. It becomes a {@link
 * org.duikou.access.Caller} with a {@link org.duikou.access.Role}, which the annotations of each call ask for, and a
 * {@link org.duikou.access.Scope}, which whatever finds rows takes. Every path needs a key unless {@code
 * application.properties} opens it, and every call of a resource is closed unless an annotation opens it to a role.
 * {@link org.duikou.access.Audited} says under which name a call is kept in the audit.
 *
 * <p>May use: vocabulary, http, secret.
 */
@NullMarked
package org.duikou.access;

import org.jspecify.annotations.NullMarked;
