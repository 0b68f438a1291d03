package org.duikou.vocabulary;

/** An HR institution of the alliance: it observes aggregate figures and places nobody. */
public record Institution(String code, String name) {
    public Institution {
        BusinessCode.require(code);
    }
}
