/** Chapters: what the design says of a round, told in small drawn ones, on every pipeline. */
@NullMarked
package org.duikou.chapter;

import org.jspecify.annotations.NullMarked;
