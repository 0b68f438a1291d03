/**
 * The core for rounds whose linear program is too large: prices by a matching and a first-order method, placements by a
 * minimum-cost flow in which the beds that cross it are shared out as the relaxation uses them.
 *
 * <p>Measured on a generated round of 30,000 students (seed 7, 729,950 pairs, separable components, two cores; best
 * placements known 3,054 weight and 979,495 points):
 * <ul>
 *   <li>weight prices by the first-order method over all pairs, 18 s: bound 3,030; by the priority matching, 0.6 s: 3,054;
 *   <li>soft prices with fixed diagonal steps over all terms, 11 s: 971,366; over uses, with steps as long as what moves
 *       allows and from the weight's prices, 560 steps or 7 s: 979,430, 1,960 steps: 979,482;
 *   <li>placements from bed prices and greedy repair: 982,405 points and weight 3,056 in 20 s; from bed quotas: 979,495
 *       and 3,054 in 4 s.
 * </ul>
 *
 * <p>A generated round of 300,000 students (8.1 million pairs, separable components, a machine shared with others): weight
 * 32,369, proven; 10,013,790 points with a bound of 10,010,407, gap 0.00034; the whole command took 270 s of processor
 * time and 2.2 GB.
 *
 * <p>What couples students, on a generated round of 30,000 (seed 7 of the present market, 1.14 million pairs, shared
 * machine): bound of the separable components 978,363, with rows for fairness 984,067, with rows for companies too
 * 997,659; placements from the separable flow 1,034,156 points, at the coupled prices 1,011,535, after blocks 1,010,419.
 *
 * <p>Ways to prices: soft bound proven after so many seconds of processor time, separable components, all from the weight's
 * prices times the multiplier (machine shared with others; each tried once, untuned but for the first):
 * <table>
 * <caption>zone-3000 (85,563 pairs), and generated 30,000 (seed 7, 1.14 million pairs)</caption>
 * <tr><th>way</th><th>3,000: 1 s</th><th>2 s</th><th>5 s</th><th>10 s</th><th>30,000: 2 s</th><th>5 s</th><th>10 s</th></tr>
 * <tr><td>hybrid gradient (here)</td><td>105,714</td><td>106,101</td><td>106,110</td><td>106,110</td><td>938,336</td><td>977,819</td><td>978,292</td></tr>
 * <tr><td>volume algorithm (Barahona, Anbil 2000)</td><td>106,111</td><td>106,111</td><td>106,111</td><td>106,111</td><td>977,335</td><td>978,402</td><td>978,402</td></tr>
 * <tr><td>subgradient, Polyak steps</td><td>105,899</td><td>105,908</td><td>105,908</td><td>105,908</td><td>976,568</td><td>978,264</td><td>978,264</td></tr>
 * </table>
 * OR-Tools' PDLP (one thread, tolerance 1e-9) gives no prices before it ends: 106,112 on zone-3000 after 15.2 s; its
 * {@code MinCostFlow} tells no potentials. The volume algorithm moves prices alone; shares for the flow are still this
 * search's. GLOP with columns priced in is in {@code solve.flow.linear}.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow, solve.flow.block.
 */
@NullMarked
package org.duikou.solve.flow.network;

import org.jspecify.annotations.NullMarked;
