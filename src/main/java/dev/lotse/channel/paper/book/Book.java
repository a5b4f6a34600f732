package dev.lotse.channel.paper.book;

import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Box;
import dev.lotse.edition.text.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages of an edition that one looks things up in or learns from, in the order of its navigation: guides, questions,
 * training, and whatever has a checklist in it.
 *
 * @param parts those of the navigation's top level that have such pages
 */
public record Book(List<Part> parts) {
    private static final Set<String> TYPES = Set.of("guide", "faq", "training");

    /**
     * A part.
     *
     * @param id the only one of its kind in the book
     */
    public record Part(String id, String title, String language, List<Chapter> chapters) {}

    /**
     * A page as a chapter.
     *
     * @param id the only one of its kind in the book
     * @param level how deep in its part: 1 or more; 0 is the page that the part begins with, under the part's own title
     */
    public record Chapter(String id, VisiblePage page, int level) {}

    /**
     * The book of an edition.
     *
     * @param others what a part is called that the navigation has no place for
     */
    static Book of(Edition edition, String others) {
        Binding binding = new Binding(edition);
        List<Part> parts = new ArrayList<>();
        for (NavNode node : edition.nav()) {
            binding.add(node, 0);
            binding.part(node.title(), node.language()).ifPresent(parts::add);
        }
        edition.pages().forEach(page -> binding.add(page, 1));
        binding.part(others, edition.language()).ifPresent(parts::add);
        return new Book(parts);
    }

    /** Its chapters by the addresses of their pages. */
    public Map<String, Chapter> byAddress() {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .collect(Collectors.toMap(
                        chapter -> chapter.page().address(),
                        chapter -> chapter,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The pictures of its chapters, by their path below the language's folder. */
    Map<String, Path> pictures() {
        Map<String, Path> pictures = new HashMap<>();
        byAddress().values().stream()
                .flatMap(chapter -> chapter.page().text().pictures().values().stream())
                .map(Piece.Picture::file)
                .forEach(file -> pictures.putIfAbsent(file.path(), file.file()));
        return pictures;
    }

    private static boolean belongs(VisiblePage page) {
        return page.isListed()
                && !page.address().isEmpty()
                && (TYPES.contains(page.type())
                        || page.content()
                                .derived("boxes", said -> said.facts().boxes())
                                .contains(Box.CHECKLIST));
    }

    /** Puts pages together, each once. */
    private static final class Binding {
        private final Map<String, VisiblePage> left = new HashMap<>();
        private List<Chapter> chapters = new ArrayList<>();
        private int parts;
        private int number;

        Binding(Edition edition) {
            edition.pages().stream().filter(Book::belongs).forEach(page -> left.put(page.address(), page));
        }

        void add(NavNode node, int level) {
            node.address().map(left::get).ifPresent(page -> add(page, level));
            node.children().forEach(child -> add(child, level + 1));
        }

        void add(VisiblePage page, int level) {
            if (left.remove(page.address()) != null) {
                number++;
                chapters.add(new Chapter("c" + number, page, level));
            }
        }

        /** What was put together since the last part. */
        Optional<Part> part(String title, String language) {
            if (chapters.isEmpty()) {
                return Optional.empty();
            }
            parts++;
            Part part = new Part("p" + parts, title, language, List.copyOf(chapters));
            chapters = new ArrayList<>();
            return Optional.of(part);
        }
    }
}
