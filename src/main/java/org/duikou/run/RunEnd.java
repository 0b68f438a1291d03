package org.duikou.run;

import org.duikou.proposal.SolveStatus;

/** How a run with a result ended. */
record RunEnd(RunStatus status, SolveStatus outcome, RunFigures figures) {}
