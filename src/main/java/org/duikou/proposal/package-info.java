/**
 * What a run answers, as data: placements, score, certificate, and the rows of the published files.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.proposal;

import org.jspecify.annotations.NullMarked;
