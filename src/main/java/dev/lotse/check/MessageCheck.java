package dev.lotse.check;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Editorial rules for what departments are sent. They are advice: a build takes what breaks them. */
public final class MessageCheck {
    private static final int LONGEST = 150;
    private static final int LONGEST_SUBJECT = 50;

    private final Corpus corpus;
    private final Rollout rollout;
    private final Remarks remarks = new Remarks();

    /** Nothing is read yet. */
    public MessageCheck(Corpus corpus, Rollout rollout) {
        this.corpus = corpus;
        this.rollout = rollout;
    }

    /** Reads what a department is sent in a language. May be called by several threads. */
    public void read(Edition edition) {
        Map<String, List<Dispatch>> sent =
                edition.dispatches().stream().collect(Collectors.groupingBy(Dispatch::address));
        for (VisiblePage page : edition.pages()) {
            corpus.page(new PageId(page.language(), page.path()))
                    .filter(source -> sent.containsKey(page.address()))
                    .map(source -> new Sent(page, source, sent.getOrDefault(page.address(), List.of())))
                    .ifPresent(message -> read(message, edition.reader().id()));
        }
    }

    /**
     * Says what is to be said.
     *
     * @param viewers the departments that a department's site in a language looks at
     */
    public void tell(BiFunction<Department, String, List<Viewer>> viewers, Diagnostics diagnostics) {
        new EarlyCheck(corpus, rollout, viewers, remarks).run();
        remarks.tell(corpus.audience().departments().size(), diagnostics);
    }

    private void read(Sent message, String department) {
        channel(message, department);
        if (message.isRead()) {
            sponsor(message, department);
            action(message, department);
        }
        if (message.isRead() && message.isOwn()) {
            length(message, department);
            benefit(message, department);
            ease(message, department);
        }
        if (message.goesByMail()) {
            subject(message, department);
        }
    }

    private void add(
            Sent message, String department, EditorialRule rule, Position at, int weight, String text, String hint) {
        if (holds(rule, message.source(), corpus)) {
            remarks.add(department, rule, at, weight, text, hint);
        }
    }

    /** Whether nobody has switched a rule off for a page. */
    static boolean holds(EditorialRule rule, Page page, Corpus corpus) {
        return !corpus.site().style().off().contains(rule)
                && !page.meta().rulesOff().contains(rule);
    }

    private void sponsor(Sent message, String department) {
        if (message.isAnonymous()) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_SPONSOR,
                    message.at("from"),
                    0,
                    "this message is from nobody",
                    "say who stands behind it: from: sponsor, or the id of a person");
        }
    }

    private void action(Sent message, String department) {
        Set<String> calls = message.calls();
        if (calls.isEmpty()) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_ACTION,
                    message.at("action"),
                    0,
                    "this message asks for nothing",
                    "say the one thing to do next: action: {text: Enrol now, link: enrol.md}");
        } else if (calls.size() > 1) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_ACTION,
                    message.at("action"),
                    calls.size(),
                    "this message asks for " + calls.size() + " things",
                    "keep the one that matters as its action, and put the others into sentences");
        }
    }

    private void length(Sent message, String department) {
        int words = message.length();
        if (words > LONGEST) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_LENGTH,
                    message.source().at(),
                    words,
                    "this message has " + words + " words, and people read " + LONGEST + " at most",
                    "write a short ::: mail into it that leads to the rest");
        }
    }

    private void benefit(Sent message, String department) {
        boolean said = message.page().meta().outcome().isPresent();
        Optional<Boolean> there = Benefit.in(message.prose(), message.page().language());
        if (!said && there.isPresent() && !there.get()) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_BENEFIT,
                    message.source().at(),
                    0,
                    "this message doesn't say what its readers get",
                    "tell them in a sentence what becomes easier for them, or write outcome: into its front matter");
        }
    }

    private void subject(Sent message, String department) {
        String subject = message.page().meta().subject().orElse(message.page().title());
        int length = subject.codePointCount(0, subject.length());
        if (length > LONGEST_SUBJECT) {
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_SUBJECT,
                    message.at("subject", "title"),
                    length,
                    "a phone cuts this subject off: it has " + length + " characters",
                    "write " + LONGEST_SUBJECT + " at most: subject: Your device moves on Monday");
        }
    }

    private void channel(Sent message, String department) {
        Set<String> media = message.media();
        if (media.size() == 1) {
            String path = message.source().id().path();
            Position at = rollout.plan().messages().stream()
                    .filter(planned -> planned.page().equals(path))
                    .map(Message::at)
                    .findFirst()
                    .orElse(message.source().at());
            add(
                    message,
                    department,
                    EditorialRule.MESSAGE_CHANNEL,
                    at,
                    0,
                    path + " comes by " + media.iterator().next() + " alone, and is missed easily",
                    "send it by another way too");
        }
    }

    private void ease(Sent message, String department) {
        OptionalDouble ease = ReadingEase.of(message.prose(), message.page().language());
        int goal = corpus.site().style().readingEase();
        if (ease.isPresent() && ease.getAsDouble() < goal) {
            int reached = (int) Math.floor(ease.getAsDouble());
            add(
                    message,
                    department,
                    EditorialRule.READING_EASE,
                    message.source().at(),
                    -reached,
                    "this message is hard to read: its reading ease is " + reached + ", the goal is " + goal,
                    "write shorter sentences, and shorter words");
        }
    }
}
