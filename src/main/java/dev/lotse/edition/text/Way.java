package dev.lotse.edition.text;

/** Where a link of a page leads; every form of the page writes it as its own readers can follow it. */
public sealed interface Way {
    /**
     * As an address that is seen from a page of the web site.
     *
     * @param from the address of that page
     */
    String href(String from);

    /**
     * A place on the page itself.
     *
     * @param id of the place, empty for the page's top
     */
    record Here(String id) implements Way {
        @Override
        public String href(String from) {
            return id.isEmpty() ? "#top" : "#" + id;
        }
    }

    /**
     * A page of the same edition.
     *
     * @param id of the place in it, empty for the whole page
     */
    record ToPage(String address, String id) implements Way {
        @Override
        public String href(String from) {
            return id.isEmpty()
                    ? Addresses.way(from, address)
                    : (address.equals(from) ? "" : Addresses.way(from, address)) + "#" + id;
        }
    }

    /**
     * A file of the same edition.
     *
     * @param part of it, as browsers read that: {@code page=3}; empty for the whole file
     */
    record ToFile(VisibleAsset file, String part) implements Way {
        @Override
        public String href(String from) {
            return Addresses.way(from, file.path()) + (part.isEmpty() ? "" : "#" + Addresses.encoded(part));
        }
    }

    /** Something elsewhere, which has the same address for everybody. */
    record Elsewhere(String address) implements Way {
        @Override
        public String href(String from) {
            return address;
        }
    }
}
