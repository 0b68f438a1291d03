package org.duikou.benchmark;

import java.util.Map;
import org.duikou.generator.GeneratorRequest;
import org.duikou.generator.RoundGenerator;
import org.duikou.intake.PolicyFile;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.RoundFacts;

/** A generated round whose objective is a sum over students, so that every peer minimises the same. */
record BenchmarkRound(int students, long seed) {
    private static final Map<String, String> SEPARABLE = Map.of("companion", "0", "fairnessWeight", "0");

    RoundFacts facts() {
        Policy policy = PolicyFile.packaged().with(SEPARABLE).requirePolicy();
        return new RoundGenerator(policy)
                .generate(GeneratorRequest.of(students, seed))
                .facts();
    }
}
