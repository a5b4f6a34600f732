package dev.lotse.theme;

import dev.lotse.edition.Titled;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that templates see of records of a class: its components and what it derives of them, as far as they are
 * values that a page can show, and the names of its {@link Spread} components. There are further ones of some:
 *
 * <ul>
 *   <li>{@code href} where there is an {@code address}: the way to it.
 *   <li>{@code reviewedIso} where there is a day {@code reviewed}: as programs write it. A day is in the language of the
 *       record that it belongs to, or of the site.
 *   <li>The {@code language} of what is {@link Titled} is there only where it is another one than the site's, unless that
 *       is what the template is for.
 * </ul>
 */
final class Names {
    static final String NAME = "name";
    private static final String LANGUAGE = "language";
    private static final String ADDRESS = "address";
    private static final Set<String> NONE = Set.of("toString", "hashCode");
    private static final Set<Class<?>> PLAIN = Set.of(String.class, Boolean.class, LocalDate.class, LocalTime.class);

    private final Map<String, Look> looks = new HashMap<>();

    /** How a name is looked up. */
    private interface Look {
        @Nullable TemplateModel at(Object record, Showing showing) throws TemplateModelException;
    }

    Names(Class<?> type) {
        Map<String, Method> own = new HashMap<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(Names::isValue)
                .forEach(method -> own.put(method.getName(), method));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Spread.class)) {
                own.remove(component.getName());
                spread(accessible(component.getAccessor()));
            }
        }
        Optional<Method> language = Optional.ofNullable(own.get(LANGUAGE));
        own.forEach((name, method) -> add(name, accessible(method), language));
        Method address = own.get(ADDRESS);
        if (address != null && !own.containsKey("href")) {
            looks.put("href", (record, showing) -> way(value(address, record), showing));
        }
        if (Titled.class.isAssignableFrom(type)) {
            looks.put(LANGUAGE, (record, showing) -> foreign((Titled) record, showing));
        }
    }

    /** Whether templates may see what a method gives: it is a component, or derived of components alone. */
    private static boolean isValue(Method method) {
        return method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !NONE.contains(method.getName())
                && isShown(method.getGenericReturnType());
    }

    private static boolean isShown(Type type) {
        if (type instanceof ParameterizedType of) {
            Class<?> raw = (Class<?>) of.getRawType();
            return (raw == Optional.class || Collection.class.isAssignableFrom(raw))
                    && isShown(of.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                && (plain.isRecord()
                        || plain.isPrimitive() && plain != void.class
                        || Number.class.isAssignableFrom(plain)
                        || PLAIN.contains(plain));
    }

    private static boolean isDay(Type type) {
        return type == LocalDate.class
                || type instanceof ParameterizedType of
                        && of.getRawType() == Optional.class
                        && of.getActualTypeArguments()[0] == LocalDate.class;
    }

    private static Method accessible(Method method) {
        method.setAccessible(true); // a record of a package for itself is shown, too
        return method;
    }

    private void spread(Method component) {
        new Names(component.getReturnType())
                .looks.forEach((name, look) -> looks.put(name, (record, showing) -> {
                    Object inner = value(component, record);
                    return inner == null ? null : look.at(inner, showing);
                }));
    }

    private void add(String name, Method method, Optional<Method> language) {
        if (!isDay(method.getGenericReturnType())) {
            looks.put(name, (record, showing) -> showing.wrap(value(method, record)));
            return;
        }
        Look day = (record, showing) -> {
            Object own = language.isPresent() ? value(language.get(), record) : null;
            return value(method, record) instanceof LocalDate is
                    ? new ShownDay(is, own instanceof String tag ? tag : showing.language())
                    : null;
        };
        looks.put(name, day);
        looks.put(
                name + "Iso",
                (record, showing) -> day.at(record, showing) instanceof ShownDay is ? is.get(ShownDay.ISO) : null);
    }

    private static @Nullable TemplateModel way(@Nullable Object address, Showing showing) {
        // whether there is one is asked for more often than what it is
        return address instanceof String to
                ? (TemplateScalarModel) () -> showing.way().apply(to)
                : null;
    }

    private static @Nullable TemplateModel foreign(Titled record, Showing showing) throws TemplateModelException {
        return showing.wrap(showing.whole() ? record.language() : record.foreignTo(showing.language()));
    }

    private static @Nullable Object value(Method method, Object record) {
        try {
            Object value = method.invoke(record);
            return value instanceof Optional<?> some ? some.orElse(null) : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    boolean has(String name) {
        return looks.containsKey(name);
    }

    /** What a record has of a name; nothing where it has no such name, or nothing there. */
    @Nullable TemplateModel look(String name, Record record, Showing showing) throws TemplateModelException {
        Look look = looks.get(name);
        return look == null ? null : look.at(record, showing);
    }
}
