package dev.lotse.channel.mail;

import dev.lotse.audience.Helpdesk;
import dev.lotse.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        blocks.add(mail.words().heading());
        blocks.add(words);
        mail.action().ifPresent(link -> blocks.add(link.title() + ":\n" + link.href()));
        mail.from()
                .ifPresent(from -> blocks.add(lines(
                        List.of(Optional.of(from.person().name()), from.person().title()))));
        mail.helpdesk().ifPresent(desk -> blocks.add(help(desk.desk(), texts)));
        blocks.add(lines(List.of(Optional.of(texts.say("message.to", mail.site().department())), mail.footer())));
        return blocks.stream()
                .filter(block -> !block.isBlank())
                .map(PlainMail::wrapped)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String help(Helpdesk desk, Texts texts) {
        String language = texts.language();
        String reached = Stream.of(desk.phone(), desk.hours())
                .flatMap(Optional::stream)
                .map(text -> text.in(language))
                .collect(Collectors.joining(", "));
        return lines(List.of(
                Optional.of(texts.say("helpdesk.title")),
                Optional.of(desk.name().in(language)),
                Optional.of(reached),
                desk.email()));
    }

    private static String lines(List<Optional<String>> lines) {
        return lines.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
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
