package dev.lotse.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** What tells one state of a page from another as its reader sees it: its bytes and those of all that it shows. */
final class PageState {
    private static final Pattern TAG =
            Pattern.compile("<(?:img|script|source|video|audio|link)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADED =
            Pattern.compile("\\s(?:src|href|poster)=\"([^\"#?]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\brel=\"?(?:canonical|alternate)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLED = Pattern.compile("url\\(\\s*([\"']?)([^\"')#?]+)\\1");

    private PageState() {}

    /** The digest of a page; {@code sent} says what is sent for another address. */
    static String of(Address address, Response page, Function<Address, Response> sent) throws IOException {
        CRC32C crc = new CRC32C();
        add(page, crc);
        if (page.isPage()) {
            for (String path : loaded(address, page.text())) {
                Response answer = sent.apply(Address.of(path));
                add(answer, crc);
                for (String further : styled(path, answer)) {
                    add(sent.apply(Address.of(further)), crc);
                }
            }
        }
        return page.status() + "-" + Long.toHexString(crc.getValue());
    }

    /** The paths of everything that a page loads from here. */
    private static Set<String> loaded(Address address, String html) {
        Set<String> paths = new LinkedHashSet<>();
        String base = Sites.encoded(address.toString());
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Matcher reference = LOADED.matcher(tag.group());
            while (!ELSEWHERE.matcher(tag.group()).find() && reference.find()) {
                resolve(base, reference.group(1).replace("&amp;", "&")).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** The paths of everything that a style sheet loads. */
    private static Set<String> styled(String path, Response answer) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        if (answer.type().startsWith("text/css")) {
            Matcher reference = STYLED.matcher(answer.text());
            while (reference.find()) {
                resolve(Sites.encoded(path), reference.group(2)).ifPresent(paths::add);
            }
        }
        return paths;
    }

    private static Optional<String> resolve(String base, String reference) {
        try {
            URI to = URI.create(base).resolve(reference);
            return Optional.ofNullable(to.getPath())
                    .filter(path -> !to.isAbsolute() && to.getHost() == null && !path.startsWith("/_lotse/"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty(); // A browser loads nothing from there either.
        }
    }

    private static void add(Response answer, CRC32C crc) throws IOException {
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = answer.body().open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        } catch (NoSuchFileException gone) {
            crc.update(0);
        }
    }
}
