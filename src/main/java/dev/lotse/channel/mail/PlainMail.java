package dev.lotse.channel.mail;

import dev.lotse.channel.view.View;
import dev.lotse.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mail as plain text: what its HTML says, in lines that no mail program has to break. */
final class PlainMail {
    private static final int WIDTH = 76;
    private static final Pattern START = Pattern.compile("^(?:> ?|[-*] |\\d{1,3}\\. | )*");

    private PlainMail() {}

    /**
     * The text.
     *
     * @param words what the mail says, as plain text
     */
    static String of(MailView mail, String words, Texts texts) {
        List<String> blocks = new ArrayList<>();
        blocks.add(mail.heading());
        blocks.add(words);
        if (mail.action() != null) {
            blocks.add(mail.action().title() + ":\n" + mail.action().href());
        }
        if (mail.from() != null) {
            blocks.add(lines(mail.from().name(), mail.from().title()));
        }
        if (mail.helpdesk() != null) {
            blocks.add(help(mail.helpdesk(), texts));
        }
        blocks.add(lines(texts.say("message.to", mail.department()), mail.footer()));
        return blocks.stream()
                .filter(block -> !block.isBlank())
                .map(PlainMail::wrapped)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String help(View.Helpdesk desk, Texts texts) {
        return lines(texts.say("helpdesk.title"), desk.name(), line(", ", desk.phone(), desk.hours()), desk.email());
    }

    private static String lines(@Nullable String... lines) {
        return line("\n", lines);
    }

    private static String line(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static String wrapped(String block) {
        return block.lines().map(PlainMail::wrap).collect(Collectors.joining("\n"));
    }

    /** A line in several, the further ones below its first word; an address is never broken. */
    private static String wrap(String line) {
        Matcher start = START.matcher(line);
        String before = start.find() ? start.group() : "";
        String below = before.replaceAll("[^> ]", " ");
        StringBuilder all = new StringBuilder();
        StringBuilder current = new StringBuilder(before);
        for (String word : line.substring(before.length()).split(" ")) {
            boolean first = current.length() == before.length();
            if (!first && current.length() + 1 + word.length() > WIDTH) {
                all.append(current).append('\n');
                current = new StringBuilder(below);
                first = true;
            }
            current.append(first ? "" : " ").append(word);
        }
        return all.append(current).toString();
    }
}
