package dev.lotse.edit;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.content.State;
import dev.lotse.content.Training;
import dev.lotse.content.Type;
import dev.lotse.edit.body.AudienceLabels;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Box;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the training modules among the pages that a site gets. */
final class Modules {
    private static final Pattern PATH = Pattern.compile("(?i)training/[^/]+/index\\.md");
    private static final int PASS_MARK = 80;

    private final Material material;
    private final Map<String, VisiblePage> pages = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Optional<ZoneId> zone;

    /**
     * Those of an edition.
     *
     * @param pages those of the material, finished
     * @param nav its navigation, whose order counts
     * @param zone where its people meet
     */
    Modules(Material material, List<VisiblePage> pages, List<NavNode> nav, Optional<ZoneId> zone) {
        this.material = material;
        pages.forEach(page -> this.pages.put(page.address(), page));
        nav.stream()
                .flatMap(NavNode::all)
                .flatMap(node -> node.address().stream())
                .forEach(address -> order.putIfAbsent(address, order.size()));
        this.zone = zone;
    }

    /** All of them, as the navigation orders them. */
    List<TrainingModule> all() {
        return inOrder(material.chosen().values().stream().filter(Modules::isModule))
                .map(this::module)
                .toList();
    }

    private static boolean isModule(Chosen chosen) {
        Page page = chosen.page();
        String path = chosen.place().replaced().orElse(page).id().path();
        return PATH.matcher(path).matches() && page.meta().type() == Type.TRAINING && isListed(chosen);
    }

    private static boolean isListed(Chosen chosen) {
        return chosen.page().meta().state() != State.ARCHIVED;
    }

    private Stream<Chosen> inOrder(Stream<Chosen> some) {
        return some.sorted(
                Comparator.comparingInt((Chosen page) -> order.getOrDefault(page.address(), Integer.MAX_VALUE))
                        .thenComparing(Chosen::address));
    }

    private TrainingModule module(Chosen index) {
        String address = index.address();
        VisiblePage page = page(index);
        Training training = index.page().meta().training();
        List<Chosen> lessons = inOrder(material.chosen().values().stream()
                        .filter(Modules::isListed)
                        .filter(other -> isRightBelow(other.address(), address)))
                .toList();
        String folder = address.substring(address.indexOf('/') + 1, address.length() - 1);
        return new TrainingModule(
                address,
                page.language(),
                page.title(),
                page.description(),
                page.meta().outcome(),
                page.duration(),
                training.mode().toString(),
                material.readers()
                        .own()
                        .passMarks()
                        .of(folder, page.id())
                        .orElse(training.passMark().orElse(PASS_MARK)),
                lessons.stream().map(this::page).map(Modules::lesson).toList(),
                sessions(index, training),
                Stream.concat(Stream.of(index), lessons.stream())
                        .anyMatch(part -> part.body().facts().boxes().contains(Box.TAKEAWAY)),
                material.readers().date());
    }

    private VisiblePage page(Chosen chosen) {
        return Optional.ofNullable(pages.get(chosen.address())).orElseThrow();
    }

    private static boolean isRightBelow(String address, String folder) {
        return address.length() > folder.length()
                && address.startsWith(folder)
                && address.indexOf('/', folder.length()) == address.length() - 1;
    }

    private static TrainingModule.Lesson lesson(VisiblePage page) {
        return new TrainingModule.Lesson(
                page.address(),
                page.language(),
                page.title(),
                page.duration(),
                page.facts().questions());
    }

    /** Those to come that somebody here may go to; two of these that begin at once are counted. */
    private List<TrainingModule.Session> sessions(Chosen index, Training training) {
        Map<String, Integer> names = new HashMap<>();
        List<TrainingModule.Session> sessions = new ArrayList<>();
        for (Training.Session session : training.sessions()) {
            List<Viewer> admitted = Selection.admitted(session.target(), index.seen());
            if (!admitted.isEmpty()
                    && !session.last().isBefore(material.readers().date())) {
                String start = session.date() + "-" + session.start().toString().replace(":", "");
                int same = names.merge(start, 1, Integer::sum);
                sessions.add(session(session, same == 1 ? start : start + "-" + same, admitted, index));
            }
        }
        sessions.sort(Comparator.comparing(TrainingModule.Session::date).thenComparing(TrainingModule.Session::start));
        return sessions;
    }

    private TrainingModule.Session session(Training.Session session, String name, List<Viewer> seen, Chosen index) {
        String language = index.page().id().language();
        return new TrainingModule.Session(
                name,
                session.date(),
                session.start(),
                session.end(),
                zone,
                material.text(session.place(), seen, language).strip(),
                session.link()
                        .flatMap(link -> material.links()
                                .reference(link, material.text(link.destination(), seen, language), "", index)),
                AudienceLabels.of(seen, index.seen(), language));
    }
}
