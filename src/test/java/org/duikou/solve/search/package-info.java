/** Tests of the local search. */
@NullMarked
package org.duikou.solve.search;

import org.jspecify.annotations.NullMarked;
