package org.duikou.vocabulary;

/** Level of schooling (学历层次). */
public enum Level {
    /** 中职. */
    SECONDARY,
    /** 高职. */
    HIGHER,
    /** 技工. */
    TECHNICIAN
}
