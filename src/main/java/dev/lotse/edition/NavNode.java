package dev.lotse.edition;

import dev.lotse.edition.text.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the navigation.
 *
 * @param language of the title
 * @param address of the page it leads to, below the language's folder, or of something elsewhere
 */
public record NavNode(String title, String language, Optional<String> address, List<NavNode> children)
        implements Titled {
    public NavNode {
        children = List.copyOf(children);
    }

    /** Whether it leads to a page of this site. */
    public boolean isPage() {
        return address.isPresent() && !Addresses.isElsewhere(address.get());
    }

    /** The same with more lines below that of a page. */
    public NavNode with(List<NavNode> more, String below) {
        List<NavNode> inner =
                children.stream().map(node -> node.with(more, below)).toList();
        return new NavNode(
                title,
                language,
                address,
                address.filter(below::equals).isPresent()
                        ? Stream.concat(inner.stream(), more.stream()).toList()
                        : inner);
    }

    /** This line and all below it, in their order. */
    public Stream<NavNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NavNode::all));
    }
}
