package org.duikou.vocabulary;

import org.jspecify.annotations.Nullable;

/** A vocational college (职业学校). Its location stands in for a student without a home coordinate. */
public record College(CollegeId id, String name, @Nullable Location location) {}
