package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.PageId;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.edit.plan.Early;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Editorial rules for what departments are sent. They are advice: a build takes what breaks them. */
public final class MessageCheck {
    private static final int LONGEST = 150;
    private static final int LONGEST_SUBJECT = 50;

    private final Corpus corpus;
    private final Rollout rollout;
    private final Remarks remarks;

    /** Nothing is read yet. */
    public MessageCheck(Corpus corpus, Rollout rollout) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.remarks = new Remarks(corpus);
    }

    /** Reads what a department is sent in a language. May be called by several threads. */
    public void read(Edition edition) {
        Map<String, List<Dispatch>> sent =
                edition.dispatches().stream().collect(Collectors.groupingBy(Dispatch::address));
        for (VisiblePage page : edition.pages()) {
            corpus.page(new PageId(page.language(), page.path()))
                    .filter(source -> sent.containsKey(page.address()))
                    .map(source -> new Sent(page, source, sent.getOrDefault(page.address(), List.of())))
                    .ifPresent(message -> of(message)
                            .forEach(remark -> remarks.add(edition.reader().id(), message.source(), remark)));
        }
    }

    /**
     * Says what is to be said.
     *
     * @param early what is sent before or after it shows, the earliest first
     */
    public void tell(List<Early> early, Diagnostics diagnostics) {
        early.forEach(sent -> remarks.add(sent.department(), sent.sent(), remark(sent)));
        remarks.tell(diagnostics);
    }

    private static Remark remark(Early early) {
        String what = early.link().isEmpty()
                ? early.published().isPresent() ? ", before it" : ", and it"
                : ", and " + early.page().at().file();
        return new Remark(
                EditorialRule.MESSAGE_EARLY,
                early.link().map(Ref::at).orElseGet(() -> early.sent().at("publish", "expires")),
                0,
                "this goes out on " + early.day() + what
                        + early.published()
                                .map(day -> " is published on " + day)
                                .orElse(" is not shown then"),
                early.published().isPresent()
                        ? "publish it earlier, or send the message later"
                        : "change its dates, or send the message on another day");
    }

    private Stream<Remark> of(Sent message) {
        return Stream.of(
                        channel(message),
                        sponsor(message),
                        action(message),
                        length(message),
                        benefit(message),
                        ease(message),
                        subject(message))
                .flatMap(Optional::stream);
    }

    private static Optional<Remark> sponsor(Sent message) {
        return when(
                message.isRead() && message.isAnonymous(),
                new Remark(
                        EditorialRule.MESSAGE_SPONSOR,
                        message.source().at("from"),
                        0,
                        "this message is from nobody",
                        "say who stands behind it: from: sponsor, or the id of a person"));
    }

    private static Optional<Remark> when(boolean broken, Remark remark) {
        return Optional.of(remark).filter(told -> broken);
    }

    private static Optional<Remark> action(Sent message) {
        int calls = message.isRead() ? message.calls().size() : 1;
        return when(
                calls != 1,
                new Remark(
                        EditorialRule.MESSAGE_ACTION,
                        message.source().at("action"),
                        calls,
                        "this message asks for " + (calls == 0 ? "nothing" : calls + " things"),
                        calls == 0
                                ? "say the one thing to do next: action: {text: Enrol now, link: enrol.md}"
                                : "keep the one that matters as its action, and put the others into sentences"));
    }

    private static Optional<Remark> length(Sent message) {
        int words = message.isText() ? message.length() : 0;
        return when(
                words > LONGEST,
                new Remark(
                        EditorialRule.MESSAGE_LENGTH,
                        message.source().at(),
                        words,
                        "this message has " + words + " words, and people read " + LONGEST + " at most",
                        "write a short ::: mail into it that leads to the rest"));
    }

    private static Optional<Remark> benefit(Sent message) {
        boolean told = !message.isText()
                || message.page().meta().outcome().isPresent()
                || Benefit.in(message.prose(), message.page().language()).orElse(true);
        return when(
                !told,
                new Remark(
                        EditorialRule.MESSAGE_BENEFIT,
                        message.source().at(),
                        0,
                        "this message doesn't say what its readers get",
                        "tell them in a sentence what becomes easier for them, or write outcome: into its front matter"));
    }

    private static Optional<Remark> subject(Sent message) {
        String subject = message.page().meta().subject().orElse(message.page().title());
        int length = subject.codePointCount(0, subject.length());
        return when(
                message.goesByMail() && length > LONGEST_SUBJECT,
                new Remark(
                        EditorialRule.MESSAGE_SUBJECT,
                        message.source().at("subject", "title"),
                        length,
                        "a phone cuts this subject off: it has " + length + " characters",
                        "write " + LONGEST_SUBJECT + " at most: subject: Your device moves on Monday"));
    }

    private Optional<Remark> channel(Sent message) {
        String path = message.source().id().path();
        Position at = rollout.plan().messages().stream()
                .filter(planned -> planned.page().equals(path))
                .map(Message::at)
                .findFirst()
                .orElse(message.source().at());
        return when(
                message.media().size() == 1,
                new Remark(
                        EditorialRule.MESSAGE_CHANNEL,
                        at,
                        0,
                        path + " comes by " + String.join("", message.media()) + " alone, and is missed easily",
                        "send it by another way too"));
    }

    private Optional<Remark> ease(Sent message) {
        int goal = corpus.site().style().readingEase();
        OptionalDouble ease = message.isText()
                ? ReadingEase.of(message.prose(), message.page().language())
                : OptionalDouble.empty();
        int reached = (int) Math.floor(ease.orElse(goal));
        return when(
                ease.orElse(goal) < goal,
                new Remark(
                        EditorialRule.READING_EASE,
                        message.source().at(),
                        -reached,
                        "this message is hard to read: its reading ease is " + reached + ", the goal is " + goal,
                        "write shorter sentences, and shorter words"));
    }
}
