package org.duikou.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every problem that the service can tell, from {@code problems.json}. */
public final class ProblemCatalogue {
    private static final String PACKAGED = "problems.json";
    private static final ProblemCatalogue INSTANCE = read();

    private final Map<String, ProblemType> problemsByCode;

    private ProblemCatalogue(List<ProblemType> problems) {
        Map<String, ProblemType> byCode = new TreeMap<>();
        problems.forEach(problem -> byCode.put(problem.code(), problem));
        this.problemsByCode = Collections.unmodifiableMap(byCode);
    }

    public static ProblemCatalogue packaged() {
        return INSTANCE;
    }

    private static ProblemCatalogue read() {
        try (InputStream bytes = ProblemCatalogue.class.getClassLoader().getResourceAsStream(PACKAGED)) {
            if (bytes == null) {
                throw new IllegalStateException("The class path has no (" + PACKAGED + "), expected the problems.");
            }
            return new ProblemCatalogue(new JsonMapper().readValue(bytes, new TypeReference<List<ProblemType>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + PACKAGED + ") cannot be read.", e);
        }
    }

    /**
     * The problem of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public ProblemType problem(String code) {
        return findProblem(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The problem (" + code + ") is unknown, expected one of " + problemsByCode.keySet() + "."));
    }

    public Optional<ProblemType> findProblem(String code) {
        return Optional.ofNullable(problemsByCode.get(code));
    }

    public Collection<ProblemType> listProblems() {
        return problemsByCode.values();
    }
}
