package org.duikou.privacy;

import java.util.SortedMap;

/**
 * @param current id of the master key that new data keys are under
 * @param dataKeys their number by the id of their master key
 */
public record MasterKeyDto(String current, SortedMap<String, Long> dataKeys) {}
