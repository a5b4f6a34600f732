package dev.lotse.read;

import dev.lotse.audience.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;

/** Checks the form of the parts of {@code rollout.yml} whose values nothing needs yet. */
final class PlanCheck {
    private final Fields root;
    private final Optional<Vocabulary> vocabulary;

    PlanCheck(Fields root, Optional<Vocabulary> vocabulary) {
        this.root = root;
        this.vocabulary = vocabulary;
    }

    void run() {
        channels();
        root.list("plan").forEach(this::plan);
        root.fields("holidays").ifPresent(this::holidays);
        root.list("blackouts").forEach(PlanCheck::blackout);
        root.list("targets").forEach(this::target);
    }

    private void channels() {
        root.fields("channels").ifPresent(channels -> {
            for (Yaml.Entry entry : root.entries("channels")) {
                channels.fields(entry.key()).ifPresent(channel -> {
                    audience(channel);
                    channel.scalar("from");
                    channel.rest();
                });
            }
        });
    }

    private void audience(Fields fields) {
        fields.value("for")
                .ifPresent(value ->
                        vocabulary.ifPresent(words -> new Expressions(words, fields.diagnostics()).read(value, "for")));
    }

    private void plan(Fields plan) {
        plan.require("page", "say which page is sent").scalar("page");
        plan.require("send", "say how and when: send: [{as: mail, when: start}]");
        audience(plan);
        for (Fields send : plan.list("send")) {
            send.require("as", "say through which channel").scalar("as");
            send.require("when", "write it like: when: 3 weeks before start");
            send.value("when").ifPresent(when -> send.moment(when, "when"));
            audience(send);
            send.rest();
        }
        plan.rest();
    }

    private void holidays(Fields holidays) {
        for (Yaml.Entry entry : root.entries("holidays")) {
            holidays.scalars(entry.key()).forEach(holidays.forms()::date);
        }
    }

    private static void blackout(Fields blackout) {
        Optional<LocalDate> from = blackout.require("from", "").date("from");
        Optional<LocalDate> to = blackout.require("to", "").date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            blackout.diagnostics().error("wrong-value", blackout.at("to"), "the end is before the start");
        }
        blackout.text("why");
        blackout.rest();
    }

    private void target(Fields target) {
        target.require("id", "").scalar("id");
        target.require("goal", "").scalar("goal");
        target.date("by");
        target.text("name");
        target.text("unit");
        target.scalar("actual");
        target.scalar("of");
        target.rest();
    }
}
