/** Benchmarks: the engine beside its peers, in one run on one machine. Tests hold only the record to its numbers. */
@NullMarked
package org.duikou.benchmark;

import org.jspecify.annotations.NullMarked;
