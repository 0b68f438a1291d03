package org.duikou.vocabulary;

/** Which Duikou this is; summaries tell it. */
public final class Release {
    /** The version of the build file. */
    public static final String VERSION = "0.1.0";

    private Release() {}
}
