package dev.lotse.theme;

import dev.lotse.audience.Text;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How templates see values: texts, numbers, truth values, lists, days and times in the language of the site, records by
 * their {@link Names}; what may be absent as a missing value. Anything else is out of their reach.
 *
 * @param known the names of classes of records, found once
 * @param language of the site
 * @param way from what is made to an address of the site
 * @param whole whether this is the record that the template is for, and not one in it
 */
record Showing(Map<Class<?>, Names> known, String language, UnaryOperator<String> way, boolean whole)
        implements ObjectWrapper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /** A record. */
    Shown record(Record value) {
        Names names = known.get(value.getClass()); // without the lock that the other one may take
        return Shown.of(value, names == null ? known.computeIfAbsent(value.getClass(), Names::new) : names, this);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Optional<?> some) {
            return wrap(some.orElse(null));
        }
        return made(value);
    }

    private TemplateModel made(Object value) throws TemplateModelException {
        if (value instanceof Collection<?> all) {
            return new ShownList(all instanceof List<?> list ? list : List.copyOf(all), within());
        }
        if (value instanceof Text text) {
            return new SimpleScalar(text.in(language));
        }
        if (value instanceof Record record) {
            return within().record(record);
        }
        if (value instanceof LocalDate day) {
            return new ShownDay(day, language);
        }
        if (value instanceof LocalTime time) {
            return new SimpleScalar(TIME.format(time));
        }
        throw new TemplateModelException("templates see no " + value.getClass().getSimpleName());
    }

    private Showing within() {
        return whole ? new Showing(known, language, way, false) : this;
    }
}
