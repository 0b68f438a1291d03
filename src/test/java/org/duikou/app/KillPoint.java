package org.duikou.app;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A point in a run's life at which a node can be killed exactly: the first line of a method. The JDK's own debugger
 * interface holds the process there, so the service itself knows nothing of it.
 */
public enum KillPoint {
    /** The claim is committed; nothing is solved yet. */
    CLAIMED("RunWorker", "work"),
    /** Before the first checkpoint is stored. */
    CHECKPOINT("RunJournal", "checkpoint"),
    /** The run is marked as ended, its result is not written, and nothing is committed. */
    BEFORE_COMMIT("RunResults", "save"),
    /** The result is committed; the job is still there. */
    AFTER_COMMIT("RunScheduler", "next");

    private final String type;
    private final String method;

    KillPoint(String type, String method) {
        this.type = "org.duikou.run." + type;
        this.method = method;
    }

    /** Waits for one process that {@link #agent} names. */
    static final class Watch {
        private final ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        private final Map<String, Connector.Argument> arguments = connector.defaultArguments();
        private final String address;

        Watch() throws IOException, IllegalConnectorArgumentsException {
            arguments.get("port").setValue("0");
            arguments.get("localAddress").setValue("127.0.0.1");
            address = connector.startListening(arguments);
        }

        /** The option that makes a JVM wait at its start until it is watched. */
        String agent() {
            return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
        }

        /** Lets it run to the point, and kills it there. */
        CompletableFuture<Void> killing(KillPoint point, Process process) {
            return CompletableFuture.runAsync(() -> {
                try {
                    killAt(point, process);
                } catch (IOException | IllegalConnectorArgumentsException e) {
                    throw new IllegalStateException("The process cannot be watched.", e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        private void killAt(KillPoint point, Process process)
                throws IOException, IllegalConnectorArgumentsException, InterruptedException {
            VirtualMachine machine = connector.accept(arguments);
            connector.stopListening(arguments);
            ClassPrepareRequest loaded = machine.eventRequestManager().createClassPrepareRequest();
            loaded.addClassFilter(point.type);
            loaded.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            loaded.enable();
            machine.resume();
            while (!isReached(machine, point)) {
                // goes on until it is
            }
            process.destroyForcibly().waitFor();
        }

        private static boolean isReached(VirtualMachine machine, KillPoint point) throws InterruptedException {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof BreakpointEvent) {
                    return true;
                }
                if (event instanceof ClassPrepareEvent prepared) {
                    hold(prepared.referenceType(), point);
                }
            }
            try {
                events.resume();
            } catch (VMDisconnectedException e) {
                throw new IllegalStateException("The process ended before it came to (" + point + ").", e);
            }
            return false;
        }

        private static void hold(ReferenceType type, KillPoint point) {
            Location first = type.methodsByName(point.method).stream()
                    .filter(each -> !each.isSynthetic())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no method for (" + point + ")."))
                    .location();
            BreakpointRequest request =
                    type.virtualMachine().eventRequestManager().createBreakpointRequest(first);
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        }
    }
}
