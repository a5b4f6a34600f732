package dev.lotse.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/** What templates call as {@code say("key", argument ...)}. */
final class Say implements TemplateMethodModelEx {
    private final Texts texts;

    Say(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("say wants the key of a text");
        }
        Object[] said = new Object[arguments.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = plain(arguments.get(i));
        }
        try {
            return texts.say(said[0].toString(), Arrays.copyOfRange(said, 1, said.length));
        } catch (NoSuchElementException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private static Object plain(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            String string = text.getAsString();
            return string == null ? "" : string;
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException("say takes texts and numbers");
    }
}
