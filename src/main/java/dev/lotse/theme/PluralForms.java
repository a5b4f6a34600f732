package dev.lotse.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * What templates call as {@code forms("lessons")}: attributes with the further forms that a counted text has in the
 * language, such as {@code data-form-few}, for scripts that count. The number is written {@code #} in them.
 */
final class PluralForms implements TemplateMethodModelEx {
    private final Texts texts;

    PluralForms(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("forms wants the key of a text");
        }
        StringBuilder attributes = new StringBuilder();
        for (Plural form : Plural.MORE) {
            String key = arguments.get(0) + "." + form;
            if (texts.texts().containsKey(key)) {
                attributes
                        .append(" data-form-")
                        .append(form)
                        .append("=\"")
                        .append(HTMLOutputFormat.INSTANCE.escapePlainText(texts.say(key, "#")))
                        .append('"');
            }
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(attributes.toString());
    }
}
