package org.duikou.cli;

import org.jline.utils.Signals;

/** The interrupts that the operating system sends to this process. */
public final class CtrlC implements Interrupts {
    private static final String SIGNAL = "INT";

    @Override
    public Subscription onFirst(Runnable action) {
        Object before = Signals.register(SIGNAL, () -> {
            Signals.registerDefault(SIGNAL);
            action.run();
        });
        return () -> Signals.unregister(SIGNAL, before);
    }
}
