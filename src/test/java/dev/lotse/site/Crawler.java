package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of every page in a folder as a browser does that has opened it from the disk. */
public final class Crawler {
    private static final Set<String> ELSEWHERE =
            Set.of("http", "https", "mailto", "tel", "sms", "data", "companyportal", "msteams", "ms-settings");

    private final Path root;
    private final Map<Path, Document> documents = new HashMap<>();
    private final List<String> dead = new ArrayList<>();
    private int followed;

    private Crawler(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** No link below a folder is dead or depends on where the folder lies; returns how many there are. */
    public static int follow(Path root) {
        try {
            Crawler crawler = new Crawler(root);
            for (Path file : files(crawler.root)) {
                if (file.toString().endsWith(".html")) {
                    crawler.read(file);
                }
            }
            assertEquals(List.of(), crawler.dead, crawler.dead.size() + " dead links");
            assertTrue(crawler.followed > 0, "no links at all");
            return crawler.followed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(Path file) {
        Document document = document(file);
        for (String name : List.of("href", "src", "poster", "action", "data", "cite")) {
            for (Element element : document.select("[" + name + "]")) {
                if (!element.attr("rel").equals("canonical")) {
                    follow(file, element.attr(name));
                }
            }
        }
        for (Element refresh : document.select("meta[http-equiv=refresh]")) {
            follow(file, refresh.attr("content").replaceFirst("^0; url=", ""));
        }
        for (Element picture : document.select("[srcset]")) {
            Stream.of(picture.attr("srcset").split(","))
                    .forEach(source -> follow(file, source.strip().split(" ")[0]));
        }
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                dead.add(root.relativize(file) + " has the id " + element.id() + " twice");
            }
        });
    }

    private void follow(Path file, String link) {
        followed++;
        String problem = problem(file, link);
        if (!problem.isEmpty()) {
            dead.add(root.relativize(file) + " -> " + link + " (" + problem + ")");
        }
    }

    private String problem(Path file, String link) {
        if (link.isEmpty() || link.startsWith("/")) {
            return link.isEmpty() ? "empty" : "depends on the server's root";
        }
        URI uri;
        try {
            uri = URI.create(link.replace("[", "%5B").replace("]", "%5D")); // browsers take these two as they are
        } catch (IllegalArgumentException wrong) {
            return "no address";
        }
        if (uri.getScheme() != null) {
            return ELSEWHERE.contains(uri.getScheme()) ? "" : "taken for the scheme " + uri.getScheme();
        }
        String path = uri.getPath();
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!target.startsWith(root)) {
            return "leads out";
        }
        if (!Files.isRegularFile(target)) {
            return "no such file";
        }
        // the chooser's script reads the first one; the second one is every page's, by the HTML standard
        boolean anchored = uri.getFragment() == null
                || uri.getFragment().equals("choose")
                || uri.getFragment().equals("top")
                || document(target).getElementById(uri.getFragment()) != null;
        return anchored ? "" : "no such anchor";
    }

    private Document document(Path file) {
        return documents.computeIfAbsent(file, f -> {
            try {
                return Jsoup.parse(new String(Files.readAllBytes(f), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
