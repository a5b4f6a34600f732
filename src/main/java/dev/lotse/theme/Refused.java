package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template may not do, though FreeMarker could: make templates from text, reach for Java, ask the clock, look
 * around in the model, or turn escaping off for more than one value ({@code ?no_esc} on a value that is HTML is fine).
 *
 * <p>Looks at what FreeMarker parsed, so neither spaces nor remarks hide anything, and text such as
 * {@code href="?new"} is left alone.
 */
@SuppressWarnings("deprecation") // FreeMarker offers its tree no other way.
final class Refused {
    private static final List<Pattern> CONSTRUCTS = List.of(
            Pattern.compile("\\?(?:interpret|eval|eval_json|evalJson|new|api)\\b"),
            Pattern.compile("(?<![\\w)\\]}\"'])\\.(?:now|data_model|dataModel|globals|get_optional_template|"
                    + "getOptionalTemplate|caller_template_name|callerTemplateName)\\b"),
            Pattern.compile("^#(?:noautoesc|noAutoEsc|outputformat|outputFormat)\\b"));

    private final ThemeFile file;
    private final Diagnostics diagnostics;
    private boolean any;

    private Refused(ThemeFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Whether the template holds anything of that; each place is told. */
    static boolean in(Template template, ThemeFile file, Diagnostics diagnostics) {
        Refused refused = new Refused(file, diagnostics);
        if (!template.getAutoEscaping()) {
            refused.tell(1, 1, "auto_esc=false");
        }
        if (template.getOutputFormat() != HTMLOutputFormat.INSTANCE) {
            refused.tell(1, 1, "output_format");
        }
        refused.look(template.getRootTreeNode());
        return refused.any;
    }

    private void look(TemplateElement element) {
        String description = element.getDescription();
        if (!description.startsWith("text ")) {
            for (Pattern construct : CONSTRUCTS) {
                Matcher found = construct.matcher(description);
                if (found.find()) {
                    tell(element.getBeginLine(), element.getBeginColumn(), found.group());
                }
            }
        }
        Enumeration<?> children = element.children();
        while (children.hasMoreElements()) {
            if (children.nextElement() instanceof TemplateElement child) {
                look(child);
            }
        }
    }

    private void tell(int line, int column, String construct) {
        any = true;
        diagnostics.error(
                "theme-refused", new Position(file.shown(), line, column), "a theme may not use " + construct);
    }
}
