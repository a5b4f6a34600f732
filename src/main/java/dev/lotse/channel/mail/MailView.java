package dev.lotse.channel.mail;

import dev.lotse.channel.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a mail gets to see.
 *
 * @param language of the site
 * @param textLanguage that of the text, where it is another one
 * @param subject what mailboxes list it by
 * @param preheader what mailboxes show beside the subject
 * @param department its name in this language
 * @param html the text, made of nothing but what mail programs show
 * @param action the one button; nothing where there is no address for it
 * @param address of the page, for those who would rather read it there
 * @param footer the company's line at the foot
 */
public record MailView(
        String language,
        @Nullable String textLanguage,
        String subject,
        String preheader,
        String siteTitle,
        String department,
        String heading,
        @Nullable Sender from,
        String html,
        View.@Nullable Link action,
        @Nullable String address,
        View.@Nullable Helpdesk helpdesk,
        @Nullable String footer) {
    /**
     * Who it is from.
     *
     * @param title what the person does
     * @param photo its address in the mail; nothing where there is none that mail programs show
     */
    public record Sender(
            String name, @Nullable String title, @Nullable String photo) {}
}
