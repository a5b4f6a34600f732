package dev.lotse.read.site;

import dev.lotse.content.EditorialRule;
import dev.lotse.content.HouseStyle;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which editorial rules are switched off: {@code rules: {message-length: "why"}}. */
public final class RulesReader {
    private static final int EASIEST = 100;
    private static final List<String> KNOWN =
            Arrays.stream(EditorialRule.values()).map(EditorialRule::toString).toList();

    private final Values values;

    public RulesReader(Values values) {
        this.values = values;
    }

    /** What a site says. */
    HouseStyle style(Fields site) {
        return new HouseStyle(
                site.get(SiteKeys.READING_EASE)
                        .flatMap(text -> ease(text, site.forms()))
                        .orElse(HouseStyle.USUAL.readingEase()),
                off(site.list(SiteKeys.RULES)),
                site.get(SiteKeys.MAIL).flatMap(mail -> mail.get(SiteKeys.MAIL_PICTURES)));
    }

    private static Optional<Integer> ease(Yaml.Scalar text, Forms forms) {
        Optional<Integer> ease = forms.whole(text);
        return ease.isPresent() && (ease.get() < 0 || ease.get() > EASIEST)
                ? forms.wrong(text, "no reading ease", "write a number from 0 to 100; 60 is plain language")
                : ease;
    }

    /** The rules that are off; one that there isn't, and one without a reason, is told. */
    public Set<EditorialRule> off(List<Yaml.Entry> rules) {
        Set<EditorialRule> off = EnumSet.noneOf(EditorialRule.class);
        for (Yaml.Entry entry : rules) {
            Optional<EditorialRule> rule = EditorialRule.named(entry.key());
            if (rule.isEmpty()) {
                values.unknown("unknown-rule", entry.at(), "rule", entry.key(), KNOWN);
            } else if (hasReason(entry)) {
                off.add(rule.get());
            }
        }
        return off;
    }

    private boolean hasReason(Yaml.Entry entry) {
        boolean nothing = entry.value() instanceof Yaml.Nothing
                || entry.value() instanceof Yaml.Scalar text && text.text().isBlank();
        if (nothing) {
            values.diagnostics()
                    .error(
                            "missing-reason",
                            entry.at(),
                            "\"" + entry.key() + "\" is switched off without a reason",
                            "say why: " + entry.key() + ": \"the works council wants all of it in the mail\"");
            return false;
        }
        return values.scalar(entry.value(), entry.key()).isPresent();
    }
}
