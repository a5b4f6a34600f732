package dev.lotse.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/** A record as templates see it. */
class Shown implements TemplateHashModel {
    private final Record value;
    private final Names names;
    private final Showing showing;

    private Shown(Record value, Names names, Showing showing) {
        this.value = value;
        this.names = names;
        this.showing = showing;
    }

    static Shown of(Record value, Names names, Showing showing) {
        return names.has(Names.NAME) ? new Named(value, names, showing) : new Shown(value, names, showing);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return names.look(name, value, showing);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** One that has a name, and where a text is wanted is that. */
    private static final class Named extends Shown implements TemplateScalarModel {
        Named(Record value, Names names, Showing showing) {
            super(value, names, showing);
        }

        @Override
        public String getAsString() throws TemplateModelException {
            return get(Names.NAME) instanceof TemplateScalarModel name ? name.getAsString() : "";
        }
    }
}
