/** Benchmarks: the engine beside its peers, in one run on one machine. Never part of the tests. */
@NullMarked
package org.duikou.benchmark;

import org.jspecify.annotations.NullMarked;
