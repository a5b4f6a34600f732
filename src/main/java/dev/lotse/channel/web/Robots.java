package dev.lotse.channel.web;

import dev.lotse.output.Output;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a host tells search engines: the file {@code robots.txt} at its root (RFC 9309). */
public final class Robots {
    /** The file; robots look for it nowhere else. */
    public static final String FILE = "robots.txt";

    private Robots() {}

    /**
     * That of what is published at an address; nothing where that isn't the root of its host, or nobody knows.
     *
     * @param folder in the output that is published there
     * @param indexed whether search engines may list its pages
     * @param sitemaps their absolute addresses
     */
    public static Optional<Output> file(String folder, Optional<String> url, boolean indexed, List<String> sitemaps) {
        return url.filter(address -> "/".equals(URI.create(address).getPath())).map(root -> {
            StringBuilder text = new StringBuilder("User-agent: *\n").append(indexed ? "Allow: /\n" : "Disallow: /\n");
            if (indexed) {
                sitemaps.forEach(
                        sitemap -> text.append("Sitemap: ").append(sitemap).append('\n'));
            }
            return Output.text(folder + FILE, text.toString());
        });
    }
}
