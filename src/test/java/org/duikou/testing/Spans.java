package org.duikou.testing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The spans that ended while a test listened; nothing else is kept. */
@Singleton
public class Spans implements SpanProcessor {
    private final List<SpanData> heard = new ArrayList<>();
    private boolean isListening;

    public synchronized void listen() {
        heard.clear();
        isListening = true;
    }

    /** What was heard until a span of that name ended: a call may be answered before its span has ended. */
    public synchronized List<SpanData> heardUntil(String name) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(10);
        while (heard.stream().noneMatch(span -> span.getName().equals(name))
                && Instant.now().isBefore(patience)) {
            wait(100);
        }
        isListening = false;
        return List.copyOf(heard);
    }

    @Override
    public synchronized void onEnd(ReadableSpan span) {
        if (isListening) {
            heard.add(span.toSpanData());
            notifyAll();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }
}
