package dev.lotse.output.publish;

import java.nio.file.Path;

/** A second process that publishes, and is killed or waited for. */
final class Child {
    /** Dies where the next link would be made: everything is written and verified, nothing is switched. */
    private static final FileLinks DYING = new FileLinks() {
        @Override
        public void symbolic(Path link, Path target) {
            Runtime.getRuntime().halt(9);
        }

        @Override
        public void hard(Path link, Path existing) {
            throw new UnsupportedOperationException();
        }
    };

    private Child() {}

    public static void main(String... args) throws Exception {
        TestSite site = TestSite.at(Path.of(args[1]));
        switch (args[0]) {
            case "hold" -> {
                try (Publication publication = site.open()) {
                    System.out.println("held");
                    System.in.read();
                }
            }
            case "try" -> {
                try (Publication publication = site.open()) {
                    publication.publish();
                } catch (BusyException e) {
                    System.exit(7);
                }
            }
            case "die" -> site.with(DYING).publish("never seen");
            case "links" -> publishForEver(site);
            case "renames" -> publishForEver(site.with(TestSite.NO_SYMBOLIC_LINKS));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void publishForEver(TestSite site) throws Exception {
        for (int i = 0; ; i++) {
            site.publish("child " + i);
            System.out.println(i);
        }
    }
}
