/**
 * Forms of single texts that standards fix: dates, resident IDs, unified social credit codes.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.intake.text;

import org.jspecify.annotations.NullMarked;
