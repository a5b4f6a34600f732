package dev.lotse.read.site;

import dev.lotse.audience.Vocabulary;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.names.PortableName;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Yaml;
import java.util.Locale;

/** Checks the form of ids, and that none is a word that is taken. */
final class Ids {
    private final Diagnostics diagnostics;

    Ids(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether the key of an entry can be the id of something. */
    boolean check(String what, Yaml.Entry entry) {
        return check(what, entry.key(), entry.at());
    }

    boolean check(String what, String id, Position at) {
        if (!Forms.ID.matcher(id).matches()) {
            String lower = id.toLowerCase(Locale.ROOT).strip().replaceAll("[ _.]+", "-");
            diagnostics.error(
                    "invalid-id",
                    at,
                    "\"" + id + "\" can't be the id of a " + what,
                    Forms.ID.matcher(lower).matches()
                            ? "did you mean \"" + lower + "\"?"
                            : "use the letters a to z, digits and -");
            return false;
        }
        if (!PortableName.isOne(id)) {
            diagnostics.error("reserved-id", at, Forms.notOnWindows(id), "choose another id");
            return false;
        }
        if (Vocabulary.RESERVED.contains(id)) {
            diagnostics.error("reserved-id", at, "\"" + id + "\" is taken, so no " + what + " can have it", "");
            return false;
        }
        return true;
    }
}
