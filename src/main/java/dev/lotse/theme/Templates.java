package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The templates of a theme, confined: they see the record they are for and the UI texts, and nothing of the machine:
 * no class, no file but the theme's own (all are in memory), no clock, no default locale or time zone.
 */
final class Templates {
    private final Configuration configuration = confined();
    private final StringTemplateLoader sources = new StringTemplateLoader();
    private final Map<String, ThemeFile> files;
    private final Map<Class<?>, Names> names = new ConcurrentHashMap<>();

    /**
     * Templates.
     *
     * @param files of which those ending in {@code .ftlh} are templates
     */
    Templates(Map<String, ThemeFile> files) {
        this.files = files;
        configuration.setTemplateLoader(sources);
        files.values().stream()
                .filter(ThemeFile::isTemplate)
                .forEach(file -> sources.putTemplate(file.path(), file.text(), 0));
    }

    private static Configuration confined() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new Showing(Map.of(), "", way -> way, false));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTabSize(1);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDateFormat("iso");
        configuration.setTimeFormat("iso");
        configuration.setDateTimeFormat("iso");
        return configuration;
    }

    /** Whether a file can be used as it is: any but a template that can't be read or does what templates may not. */
    static boolean accepts(ThemeFile file, Diagnostics diagnostics) {
        if (!file.isTemplate()) {
            return true;
        }
        try {
            Template template = new Template(file.path(), file.text(), confined());
            return !Refused.in(template, file, diagnostics);
        } catch (ParseException e) {
            Position at = new Position(file.shown(), Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()));
            diagnostics.error("theme-template", at, firstParagraph(e.getEditorMessage()));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String render(String name, Texts texts, UnaryOperator<String> way, Record model) {
        String path = name + ".ftlh";
        if (!files.containsKey(path)) {
            throw new IllegalArgumentException("the theme has no template " + path);
        }
        StringWriter text = new StringWriter(8192);
        try {
            Showing showing = new Showing(names, texts.language(), way, true);
            Environment environment =
                    configuration.getTemplate(path).createProcessingEnvironment(showing.record(model), text, showing);
            environment.setLocale(Locale.forLanguageTag(texts.language()));
            environment.setGlobalVariable("say", new Say(texts));
            environment.setGlobalVariable("count", new Count(texts));
            environment.setGlobalVariable("forms", new PluralForms(texts));
            environment.setGlobalVariable("dir", new Direction(texts.language()));
            environment.process();
        } catch (TemplateException e) {
            throw failure(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private ThemeException failure(String path, TemplateException e) {
        String template = e.getTemplateSourceName() == null ? path : e.getTemplateSourceName();
        ThemeFile file = files.get(template);
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        String message = e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                ? "there is no " + e.getBlamedExpressionString() + " here"
                : firstParagraph(e.getMessageWithoutStackTop());
        return new ThemeException(template, file == null ? template : file.shown(), line, column, message, e);
    }

    private static String firstParagraph(String message) {
        String paragraph = message.strip().split("\n\\s*\n|\n----", 2)[0].replaceAll("\\s+", " ");
        return paragraph.endsWith(".") ? paragraph.substring(0, paragraph.length() - 1) : paragraph;
    }
}
