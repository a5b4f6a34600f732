package dev.lotse.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import java.util.NoSuchElementException;

/** What templates call as {@code count("lesson", "lessons", number)}: a text by the plural rules of the language. */
final class Count implements TemplateMethodModelEx {
    private final Texts texts;

    Count(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 3 || !(arguments.get(2) instanceof TemplateNumberModel number)) {
            throw new TemplateModelException("count wants the keys of two texts and a number");
        }
        try {
            return texts.count(
                    arguments.get(0).toString(),
                    arguments.get(1).toString(),
                    number.getAsNumber().longValue());
        } catch (NoSuchElementException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }
}
