package dev.lotse.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values as bytes. Values are records, enums, lists, sets, maps, options, texts, numbers, days and hours; what comes back
 * equals what was written, in the order that it had. Bytes of another version of the program mean nothing: whoever keeps
 * them has to tell versions apart. May be used by several threads.
 */
public final class Packing {
    /** What reads a value of a type that is written as it prints itself. */
    static final Map<Class<?>, Function<String, Object>> PRINTED = Map.of(
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Double.class, Double::valueOf,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            Period.class, Period::parse,
            Duration.class, Duration::parse);

    private final Map<Class<?>, RecordForm> forms = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    /**
     * A value as bytes.
     *
     * @throws IllegalArgumentException if there is something in it that is no value
     */
    public byte[] pack(Object value) {
        return new Packer(this).write(value);
    }

    /**
     * The value that bytes were made of.
     *
     * @throws IllegalArgumentException if they weren't made by this version of the program
     */
    public <T> T unpack(byte[] bytes, Class<T> type) {
        return type.cast(new Unpacker(this, bytes).read());
    }

    static Object parsed(Class<?> type, String text) {
        Function<String, Object> parser = PRINTED.get(type);
        if (parser == null) {
            throw new IllegalArgumentException(type.getName() + " isn't written as it prints itself");
        }
        return parser.apply(text);
    }

    static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + name));
    }

    RecordForm form(Class<?> type) {
        return forms.computeIfAbsent(type, RecordForm::of);
    }

    Class<?> type(String name) {
        return types.computeIfAbsent(name, Packing::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new IllegalArgumentException("there is no " + name, broken);
        }
    }
}
