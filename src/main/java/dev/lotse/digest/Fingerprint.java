package dev.lotse.digest;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What tells values apart: where that of two is the same, the values are. Values are records, collections, maps, texts,
 * numbers, days and the like, and what somebody still works out; of records every component counts, so that none can be
 * forgotten. Sets and maps count without their order. May be used by several threads.
 */
public final class Fingerprint {
    private final Set<Class<?>> ignored;
    private final Set<Class<?>> shared;
    private final Map<Same, byte[]> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

    /**
     * Of values.
     *
     * @param ignored what doesn't count, by its type
     * @param shared records that stand in many values, so that each is looked at once
     */
    public Fingerprint(Set<Class<?>> ignored, Set<Class<?>> shared) {
        this.ignored = Set.copyOf(ignored);
        this.shared = Set.copyOf(shared);
    }

    /** A very object, whatever it equals. */
    private record Same(Object value) {
        @Override
        @SuppressWarnings("ReferenceEquality") // that is what it is for
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /**
     * That of a value, as text.
     *
     * @throws IllegalArgumentException if there is something in it that is no value
     */
    public String of(Object value) {
        byte[] bytes = bytes(out -> write(value, out));
        return Long.toHexString(DoubleChecksum.of(bytes)) + '-' + bytes.length;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it goes nowhere
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Record) {
            record(value, out);
        } else if (value instanceof Optional<?> some) {
            collection(some.stream().toList(), out);
        } else if (value instanceof Map<?, ?> map) {
            unordered(
                    map.entrySet().stream()
                            .map(entry -> List.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    out);
        } else if (value instanceof Set<?> set) {
            unordered(set, out);
        } else if (value instanceof Collection<?> items) {
            collection(items, out);
        } else if (value instanceof Supplier<?> worked) {
            write(worked.get(), out);
        } else if (isPlain(value)) {
            text(value.toString(), out);
        } else if (ignored.stream().noneMatch(type -> type.isInstance(value))) {
            throw new IllegalArgumentException(value.getClass().getName() + " is no value");
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof Class<?>
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount
                || value instanceof ZoneId
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof OptionalDouble
                || value instanceof Path;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void collection(Collection<?> items, DataOutputStream out) throws IOException {
        out.writeInt(items.size());
        for (Object item : items) {
            write(item, out);
        }
    }

    private void unordered(Collection<?> items, DataOutputStream out) throws IOException {
        collection(items.stream().map(this::of).sorted().toList(), out);
    }

    private void record(Object value, DataOutputStream out) throws IOException {
        if (shared.contains(value.getClass())) {
            byte[] digest = known.computeIfAbsent(new Same(value), same -> digest(value));
            out.write(digest);
        } else {
            components(value, out);
        }
    }

    private byte[] digest(Object value) {
        long checksum = DoubleChecksum.of(bytes(out -> components(value, out)));
        return Long.toHexString(checksum).getBytes(StandardCharsets.US_ASCII);
    }

    private void components(Object value, DataOutputStream out) throws IOException {
        text(value.getClass().getSimpleName(), out);
        for (Method accessor : accessors.computeIfAbsent(value.getClass(), Fingerprint::accessors)) {
            try {
                write(accessor.invoke(value), out);
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalArgumentException(accessor + " can't be read", broken);
            }
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }
}
