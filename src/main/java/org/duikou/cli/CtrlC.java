package org.duikou.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/** The interrupts that the operating system sends to this process. */
public final class CtrlC implements Interrupts {
    private static final String SIGNAL = "INT";
    private static final int EXIT_CODE_OF_SIGNAL = 130;

    @Override
    public Subscription onFirst(Runnable action) {
        var isInterrupted = new AtomicBoolean();
        Object before = Signals.register(SIGNAL, () -> {
            if (isInterrupted.getAndSet(true)) {
                // it overtook the change below, on a machine that is very busy
                Runtime.getRuntime().halt(EXIT_CODE_OF_SIGNAL);
            }
            Signals.registerDefault(SIGNAL);
            action.run();
        });
        return () -> Signals.unregister(SIGNAL, before);
    }
}
