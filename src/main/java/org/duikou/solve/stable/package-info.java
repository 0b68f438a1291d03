/**
 * Stable placements: students propose, enterprises keep the best that their limits allow.
 *
 * <p>What is promised (blocking as {@code org.duikou.preference} defines it, relative to the open order classes):
 *
 * <ul>
 *   <li>Seats, reserved seats and nested shares: the student-optimal stable placements, no blocking pair. These limits
 *       are a matroid for each enterprise (reserves a transversal one, shares truncations on nested sets), so that its
 *       choice, the best contracts greedily, is substitutable.
 *   <li>Supervisors likewise: on the students' side, at most so many of a supervisor's students propose at a time, in
 *       her order; the next one begins when one has been refused everywhere. That is the greedy choice of the students'
 *       matroid.
 *   <li>Order classes: with their minimum sizes stable placements need not exist, and to decide it is NP-complete. All
 *       are open at first; the class that is filled least in proportion to its minimum is closed, its students go on
 *       proposing, and so on. To go on gives the same as to begin again without the class, since refusals stay valid.
 *   <li>A class that must open (or has a pinned student) and is short holds students of other places to it: of those
 *       whom no class misses first, those whose own list puts it nearest below their place ({@link
 *       org.duikou.solve.stable.Draft}); vacancy chains fill what they leave. They, and its other students while it is
 *       at its minimum, may block; by the rural hospitals theorem no stable placements with the same open classes and
 *       lots fill it.
 *   <li>Beds cross the openings, so the greedy choice is no longer substitutable: nobody is passed over for a student
 *       ranked below her who needs the same seat and bed, and no seat, share and bed that would take a student stays
 *       empty ({@link org.duikou.solve.stable.VacancyChains}). Other pairs may block; they are counted and listed.
 * </ul>
 *
 * <p>Measured on generated rounds (seed 7, one thread): a draw takes 0.8 s of processor time for 30,000 students and 1.1
 * million pairs, 6 to 8 s for 300,000 and 12.8 million; 17 draws for 30,000 take 3 to 5 s.
 *
 * <p>Lots decide between equals, and some place more than others: a bounded number of draws is tried in order, and the
 * first of those with the least unplaced weight is kept and told. Time of a draw: the proposals, each the size of an
 * enterprise.
 *
 * <p>Sources: Gale, Shapley (1962); McVitie, Wilson: The Stable Marriage Problem (1971), any order of proposals; Fleiner
 * (2003) and Fleiner, Kamiyama: A Matroid Approach to Stable Matchings with Lower Quotas (2012); Biró, Fleiner, Irving,
 * Manlove (2010); Kamada, Kojima: Efficient Matching under Distributional Constraints (2015); Blum, Roth, Rothblum:
 * Vacancy Chains and Equilibration in Senior-Level Labor Markets (1997).
 *
 * <p>May use: vocabulary, problem, eligibility, preference, solve.
 */
@NullMarked
package org.duikou.solve.stable;

import org.jspecify.annotations.NullMarked;
