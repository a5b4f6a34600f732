package dev.lotse.theme;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
record ShownList(List<?> values, Showing showing) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= values.size() ? null : showing.wrap(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}
