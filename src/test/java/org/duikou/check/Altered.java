package org.duikou.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records with one component changed at random, by nothing but its type. */
final class Altered {
    private Altered() {}

    static List<String> components(Class<? extends Record> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** @throws IllegalArgumentException when the record refuses the new value */
    static <R extends Record> R with(R record, String component, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = components[at].getName().equals(component) ? value : read(record, components[at]);
        }
        return construct(record, components, values);
    }

    static <R extends Record> R with(R record, String component, Random random) {
        RecordComponent found = Arrays.stream(record.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .orElseThrow();
        return with(record, component, value(read(record, found), found.getType(), random));
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(R record, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("The record refuses (" + Arrays.toString(values) + ").", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(@Nullable Object old, Class<?> type, Random random) {
        if (type == boolean.class) {
            return !(Boolean) old;
        } else if (type == int.class || type == Integer.class) {
            return old == null ? Integer.valueOf(random.nextInt(5)) : Math.max(0, (Integer) old + step(random));
        } else if (type == long.class || type == Long.class) {
            return old == null ? Long.valueOf(0) : Math.max(0, (Long) old + step(random));
        } else if (type == double.class) {
            return (Double) old + 0.125;
        } else if (type == String.class) {
            return old + "x";
        } else if (type == BigDecimal.class) {
            return decimal((BigDecimal) old);
        } else if (type == LocalDate.class) {
            return old == null ? LocalDate.of(2022, 10, 1) : ((LocalDate) old).plusDays(200L * step(random));
        }
        return composed(old, type, random);
    }

    /** Within 0 to 100 when the old one was. */
    private static BigDecimal decimal(@Nullable BigDecimal old) {
        BigDecimal step = new BigDecimal("1.25");
        return old == null ? BigDecimal.TEN : old.compareTo(BigDecimal.TEN) > 0 ? old.subtract(step) : old.add(step);
    }

    private static int step(Random random) {
        int size = 1 + random.nextInt(random.nextBoolean() ? 2 : 40);
        return random.nextBoolean() ? size : -size;
    }

    private static @Nullable Object composed(@Nullable Object old, Class<?> type, Random random) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (old instanceof Map<?, ?> map) {
            return map(map, random);
        } else if (old instanceof Collection<?> collection) {
            return collection(collection, random);
        } else if (old instanceof Record record) {
            List<String> components = components(record.getClass());
            return with(record, components.get(random.nextInt(components.size())), random);
        }
        return null;
    }

    private static Object map(Map<?, ?> old, Random random) {
        Map<Object, Object> changed = new TreeMap<>(old);
        if (!changed.isEmpty()) {
            Object key = List.copyOf(changed.keySet()).get(random.nextInt(changed.size()));
            Object value = changed.get(key);
            changed.put(key, value(value, value.getClass(), random));
        }
        return changed;
    }

    private static Object collection(Collection<?> old, Random random) {
        List<Object> changed = new ArrayList<>(old);
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            Object value = changed.remove(at);
            if (random.nextBoolean()) {
                changed.add(at, value(value, value.getClass(), random));
            }
        }
        return old instanceof List ? changed : new TreeSet<>(changed);
    }
}
