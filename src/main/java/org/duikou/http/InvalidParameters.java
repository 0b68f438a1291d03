package org.duikou.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Parameters that break a constraint, each by its name. */
final class InvalidParameters {
    private InvalidParameters() {}

    static List<ProblemError> errors(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(InvalidParameters::error)
                .sorted(Comparator.comparing(ProblemError::toString))
                .toList();
    }

    private static ProblemError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new ProblemError(
                constraint, null, null, name(violation.getPropertyPath()), null, violation.getMessage());
    }

    private static String name(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = String.valueOf(node.getName());
        }
        return name;
    }
}
