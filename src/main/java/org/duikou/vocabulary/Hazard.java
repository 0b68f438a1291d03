package org.duikou.vocabulary;

/** Hazards of a workplace (危害) that the internship and labour protection rules name. */
public enum Hazard {
    HEIGHT,
    UNDERGROUND,
    RADIATION,
    TOXIC,
    FLAMMABLE,
    COLD_WATER,
    HEAVY_LOAD
}
