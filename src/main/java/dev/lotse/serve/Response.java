package dev.lotse.serve;

import dev.lotse.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What is sent for an address.
 *
 * @param type as in the header Content-Type
 * @param location where the browser is to go instead; else empty
 */
record Response(int status, String type, Output body, String location) {
    private static final Output NOTHING = Output.text("", "");
    private static final String UNKNOWN = "application/octet-stream";

    /** By the end of a file's name; what a browser shows as text is UTF-8 here. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("vcf", "text/vcard; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    /** A file. */
    static Response of(int status, Output body) {
        String path = body.path();
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Response(status, TYPES.getOrDefault(end, UNKNOWN), body, "");
    }

    /** A page of our own. */
    static Response page(int status, String html) {
        return of(status, Output.text("page.html", html));
    }

    /** A way on, for this once. */
    static Response redirect(String location) {
        return new Response(302, "text/plain; charset=utf-8", NOTHING, location);
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }

    /** The body as a text; only for what is one. */
    String text() throws IOException {
        try (InputStream in = body.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
