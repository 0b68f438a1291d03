package org.duikou.vocabulary;

import java.time.LocalDate;

/** One batch (批次) as its bureau announced it. The internship lasts from {@code start} to {@code end}, both included. */
public record Round(String code, String name, LocalDate start, LocalDate end, Mode mode) {
    public Round {
        BusinessCode.require(code);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The round (" + code + ") lasts (" + start + ".." + end + "), expected start <= end.");
        }
    }
}
