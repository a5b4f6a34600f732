package dev.lotse.read.site;

import dev.lotse.audience.Facet;
import dev.lotse.audience.Text;
import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads which facets there are, and their values. */
final class FacetReader {
    private final Fields root;
    private final Values values;
    private final Ids ids;

    FacetReader(Fields root, Values values) {
        this.root = root;
        this.values = values;
        this.ids = new Ids(values.diagnostics());
    }

    Map<String, Facet> read() {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (Yaml.Entry entry : root.list(AudiencesKeys.FACETS)) {
            if (ids.check("facet", entry) && isFree(entry)) {
                facets.put(entry.key(), new Facet(entry.key(), values(entry)));
            }
        }
        return facets;
    }

    private boolean isFree(Yaml.Entry entry) {
        String id = entry.key();
        boolean builtIn = Facet.BUILT_IN.contains(id);
        if (builtIn || AudiencesKeys.PROFILE.names().contains(id)) {
            values.diagnostics()
                    .error(
                            "reserved-id",
                            entry.at(),
                            builtIn
                                    ? "the facet \"" + id + "\" is built in"
                                    : "\"" + id + "\" is a key of departments, so no facet can have it",
                            builtIn ? "delete it here" : "choose another name");
            return false;
        }
        return true;
    }

    private Map<String, Text> values(Yaml.Entry facet) {
        Map<String, Text> read = new LinkedHashMap<>();
        if (facet.value() instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries().values()) {
                if (ids.check("value", entry)) {
                    read.put(
                            entry.key(), values.text(entry.value(), entry.key()).orElse(Text.of(entry.key())));
                }
            }
            return read;
        }
        for (Yaml.Scalar value : values.scalars(facet.value(), facet.key())) {
            if (ids.check("value", value.text(), value.at())
                    && read.putIfAbsent(value.text(), Text.of(value.text())) != null) {
                root.forms().wrong(value, "here twice", "delete one");
            }
        }
        return read;
    }
}
