package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import org.duikou.solve.flow.NativeSolvers;

/** The native solvers in use, each for what it was measured to be best at. */
enum Engine {
    /** Linear programs: keeps its basis between solves, so a branch re-solves from its parent. */
    GLOP(false),
    /** Mixed integer programs: proves small rounds fastest. */
    HIGHS(true);

    private final boolean integer;

    Engine(boolean integer) {
        this.integer = integer;
    }

    boolean isInteger() {
        return integer;
    }

    MPSolver create() {
        NativeSolvers.load();
        MPSolver solver = MPSolver.createSolver(name());
        if (solver == null) {
            throw new IllegalStateException("The solver (" + name() + ") is missing from the native library.");
        }
        return solver;
    }

    /** For linear programs that are solved again and again. */
    static MPSolverParameters incremental() {
        NativeSolvers.load();
        var parameters = new MPSolverParameters();
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.INCREMENTALITY,
                MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
        return parameters;
    }
}
