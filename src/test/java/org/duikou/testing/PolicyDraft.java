package org.duikou.testing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/** The default policy of the design, to be changed for one test. */
public final class PolicyDraft {
    private Map<Integer, Integer> priorityWeight = Map.of(1, 1, 2, 3, 3, 9);
    private int fitWeight = 60;
    private int assessmentWeight = 40;
    private String distanceWeight = "0.5";
    private int change = 150;
    private int companion = 8;
    private int fairnessWeight = 1;
    private int enterpriseSharePercent = 10;
    private int postSharePercent = 20;
    private int minimumFit = 1;
    private int minimumAge = 16;
    private boolean dormBeds = true;
    private @Nullable Integer supervisorLoad;
    private @Nullable Integer maxChanges;
    private final Set<PairRule> switchedOff = EnumSet.noneOf(PairRule.class);

    public PolicyDraft priorityWeight(int first, int second, int third) {
        priorityWeight = Map.of(1, first, 2, second, 3, third);
        return this;
    }

    public PolicyDraft fitWeight(int points) {
        fitWeight = points;
        return this;
    }

    public PolicyDraft assessmentWeight(int points) {
        assessmentWeight = points;
        return this;
    }

    public PolicyDraft distanceWeight(String pointsPerKilometre) {
        distanceWeight = pointsPerKilometre;
        return this;
    }

    public PolicyDraft change(int points) {
        change = points;
        return this;
    }

    public PolicyDraft companion(int points) {
        companion = points;
        return this;
    }

    public PolicyDraft fairnessWeight(int weight) {
        fairnessWeight = weight;
        return this;
    }

    public PolicyDraft sharePercent(int ofEnterprise, int ofPostType) {
        enterpriseSharePercent = ofEnterprise;
        postSharePercent = ofPostType;
        return this;
    }

    public PolicyDraft minimumFit(int fit) {
        minimumFit = fit;
        return this;
    }

    public PolicyDraft minimumAge(int years) {
        minimumAge = years;
        return this;
    }

    public PolicyDraft withoutDormBeds() {
        dormBeds = false;
        return this;
    }

    public PolicyDraft supervisorLoad(int students) {
        supervisorLoad = students;
        return this;
    }

    public PolicyDraft maxChanges(int students) {
        maxChanges = students;
        return this;
    }

    public PolicyDraft switchOff(PairRule rule) {
        switchedOff.add(rule);
        return this;
    }

    Policy policy() {
        return new Policy(
                priorityWeight,
                List.of(0, 10, 20, 32, 45, 60, 75, 90),
                120,
                BigDecimal.valueOf(fitWeight),
                BigDecimal.valueOf(assessmentWeight),
                new BigDecimal(distanceWeight),
                change,
                companion,
                fairnessWeight,
                enterpriseSharePercent,
                postSharePercent,
                80,
                minimumFit,
                minimumAge,
                18,
                BigDecimal.valueOf(8),
                supervisorLoad,
                maxChanges,
                switchedOff,
                dormBeds);
    }
}
