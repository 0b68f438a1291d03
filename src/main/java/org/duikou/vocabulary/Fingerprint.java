package org.duikou.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of the canonical content of a record, in lower-case hex: equal content, equal fingerprint, in any row order.
 *
 * <p>Canonical text: a record is its components in declaration order within parentheses, a collection or map its
 * elements within brackets, a text is prefixed by its length, a decimal is written without trailing zeros, absence is
 * {@code -}.
 */
public final class Fingerprint {
    /** Looked up once a kind of record: a large round has millions of facts of a dozen kinds. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    public static String of(Record content) {
        try {
            var fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(content);
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof Record fact) {
            write("(");
            for (Method accessor : ACCESSORS.get(fact.getClass())) {
                add(read(fact, accessor));
            }
            write(")");
        } else if (value instanceof Map<?, ?> map) {
            write("[");
            map.forEach((key, element) -> {
                add(key);
                add(element);
            });
            write("]");
        } else if (value instanceof Iterable<?> elements) {
            write("[");
            elements.forEach(this::add);
            write("]");
        } else if (value instanceof BigDecimal decimal) {
            text(decimal.stripTrailingZeros().toPlainString());
        } else if (value == null) {
            write("-");
        } else {
            text(String.valueOf(value));
        }
    }

    private static @Nullable Object read(Record fact, Method accessor) {
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The facts of a round are public records.", e);
        }
    }

    private void text(String text) {
        write(text.length() + ":" + text);
    }

    private void write(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
