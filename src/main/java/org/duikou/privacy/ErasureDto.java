package org.duikou.privacy;

/** @param pseudonym what stands in the place of her number from now on */
public record ErasureDto(String round, String college, String pseudonym) {}
