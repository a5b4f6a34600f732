package dev.lotse.theme;

import dev.lotse.edition.LongDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as templates see it: {@code ${day}} is as readers write it, {@code ${day.iso}} as programs do. */
record ShownDay(LocalDate day, String language) implements TemplateScalarModel, TemplateHashModel {
    static final String ISO = "iso";

    @Override
    public String getAsString() {
        return LongDate.of(day, language);
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return key.equals(ISO) ? new SimpleScalar(day.toString()) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
