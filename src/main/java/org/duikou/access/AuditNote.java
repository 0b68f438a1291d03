package org.duikou.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a call has to say of itself to the audit, beyond its path. No personal name, resident ID or student number. */
@RequestScoped
public class AuditNote {
    private final SortedMap<String, String> subject = new TreeMap<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** What the call is about, such as the code of the round that it made. */
    public void subject(String kind, Object code) {
        subject.put(kind, String.valueOf(code));
    }

    /** How much of something, such as the rows that were told. */
    public void count(String what, long count) {
        counts.put(what, count);
    }

    public SortedMap<String, String> subject() {
        return new TreeMap<>(subject);
    }

    public SortedMap<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
