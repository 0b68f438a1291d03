package org.duikou.proposal;

/** A component of the second objective level; {@link #key} is its name in the policy and the summary. */
public enum SoftComponent {
    CHOICE("choice"),
    FIT("fit"),
    ASSESSMENT("assessment"),
    DISTANCE("distance"),
    CHANGE("change"),
    COMPANION("companion"),
    FAIRNESS("fairness");

    private final String key;

    SoftComponent(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether the component is a sum over students, each alone. */
    public boolean isSeparable() {
        return this != COMPANION && this != FAIRNESS;
    }
}
