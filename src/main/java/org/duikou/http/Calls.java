package org.duikou.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The methods that each path answers. Several resources share the start of their paths, and then the framework takes a
 * wrong method for an unknown path.
 */
@Singleton
final class Calls {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Call> calls = new ArrayList<>();

    Calls(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                Arrays.stream(bean.getBeanClass().getMethods()).forEach(method -> add(path, method));
            }
        }
    }

    private void add(Path path, Method method) {
        Path own = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                String template = template(path, own);
                calls.add(new Call(template, pattern(template), verb.value()));
            }
        }
    }

    private static String template(Path path, @Nullable Path own) {
        String template = "/" + path.value() + "/" + (own == null ? "" : own.value());
        return template.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                Arrays.stream(PARAMETER.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    /** Sorted; empty when the path is unknown. */
    SortedSet<String> methods(String path) {
        String tidy = path.replaceAll("(.)/$", "$1");
        return calls.stream()
                .filter(call -> call.path.matcher(tidy).matches())
                .map(Call::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isTemplate(String path) {
        return calls.stream().anyMatch(call -> call.template.equals(path));
    }

    private record Call(String template, Pattern path, String method) {}
}
