package dev.lotse.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What templates call as {@code dir(language)} behind an attribute {@code lang}: the attribute {@code dir} where the
 * language is written from right to left, or from left to right within a page in one that is not.
 */
final class Direction implements TemplateMethodModelEx {
    private static final Set<String> LEFTWARD =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");
    private static final Set<String> LEFTWARD_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    private final boolean page;

    /** That of a page in a language. */
    Direction(String language) {
        this.page = isLeftward(language);
    }

    /** Whether a language is written from right to left. */
    static boolean isLeftward(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? LEFTWARD.contains(locale.getLanguage())
                : LEFTWARD_SCRIPTS.contains(locale.getScript());
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel language)) {
            throw new TemplateModelException("dir wants a language");
        }
        String tag = language.getAsString();
        boolean leftward = tag != null && isLeftward(tag);
        return HTMLOutputFormat.INSTANCE.fromMarkup(leftward ? " dir=\"rtl\"" : page ? " dir=\"ltr\"" : "");
    }
}
