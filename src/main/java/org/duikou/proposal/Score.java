package org.duikou.proposal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The objective of a set of placements: first {@code unplacedWeight}, then {@code soft} points; both minimised.
 *
 * @param components points by component, all seven, in their order
 */
public record Score(long unplacedWeight, Map<SoftComponent, Long> components) implements Comparable<Score> {
    public Score {
        var complete = new EnumMap<SoftComponent, Long>(SoftComponent.class);
        for (SoftComponent component : SoftComponent.values()) {
            complete.put(component, components.getOrDefault(component, 0L));
        }
        components = Collections.unmodifiableMap(complete);
    }

    public long soft() {
        return components.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public int compareTo(Score other) {
        int byWeight = Long.compare(unplacedWeight, other.unplacedWeight);
        return byWeight != 0 ? byWeight : Long.compare(soft(), other.soft());
    }
}
