package dev.lotse.channel.mail;

import dev.lotse.channel.view.View;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.theme.Spread;
import java.util.Optional;

/**
 * What the template of a mail gets to see.
 *
 * @param action the one button; nothing where there is no address for it
 * @param address of the page, for those who would rather read it there
 * @param footer the company's line at the foot
 */
public record MailView(
        @Spread View.Site site,
        @Spread Words words,
        Optional<Sender> from,
        Optional<VisibleMeta.Reference> action,
        Optional<String> address,
        Optional<View.Helpdesk> helpdesk,
        Optional<String> footer) {
    /**
     * What it says.
     *
     * @param textLanguage that of the text, where it is another one than the site's
     * @param subject what mailboxes list it by
     * @param preheader what mailboxes show beside the subject
     * @param html the text, made of nothing but what mail programs show
     */
    public record Words(Optional<String> textLanguage, String subject, String preheader, String heading, String html) {}

    /**
     * Who it is from.
     *
     * @param photo its address in the mail; nothing where there is none that mail programs show
     */
    public record Sender(@Spread Portrait person, Optional<String> photo) {}
}
