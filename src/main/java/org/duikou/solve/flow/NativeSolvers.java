package org.duikou.solve.flow;

import com.google.ortools.Loader;

/** OR-Tools' native library, loaded once for the process. */
public final class NativeSolvers {
    private static boolean loaded;

    private NativeSolvers() {}

    public static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }
}
