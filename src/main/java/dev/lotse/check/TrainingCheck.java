package dev.lotse.check;

import dev.lotse.audience.Department;
import dev.lotse.content.Corpus;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Phrase;
import dev.lotse.content.Type;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for training modules: an objective each, lessons of 2 to 10 minutes, pass marks for modules that are there. */
final class TrainingCheck implements Check {
    private static final Pattern MODULE = Pattern.compile("(?i)training/([^/]+)/index\\.md");
    private static final Pattern LESSON =
            Pattern.compile("(?i)(training/[^/]+/)(?!index\\.md)(?:[^/]+|[^/]+/index)\\.md");
    private static final Pattern MINUTES = Pattern.compile("(?i)(\\d{1,4})\\s*(?:min\\b|minutes?\\b|minuten?\\b)");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private final Corpus corpus;
    private final Diagnostics diagnostics;

    TrainingCheck(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        corpus.pages().values().forEach(pages -> {
            Set<String> modules = new TreeSet<>();
            pages.values().stream().filter(TrainingCheck::isModule).forEach(module -> {
                objective(module);
                String path = module.id().path();
                modules.add(path.substring(0, path.lastIndexOf('/') + 1));
            });
            pages.values().stream().filter(page -> isLesson(page, modules)).forEach(this::length);
        });
        corpus.audience().departments().values().forEach(this::passMarks);
    }

    private static boolean isModule(Page page) {
        return !page.fragment()
                && page.meta().type() == Type.TRAINING
                && MODULE.matcher(page.id().path()).matches();
    }

    private static boolean isLesson(Page page, Set<String> modules) {
        Matcher path = LESSON.matcher(page.id().path());
        return !page.fragment() && page.replaces().isEmpty() && path.matches() && modules.contains(path.group(1));
    }

    private void objective(Page module) {
        if (module.meta().outcome().isEmpty()) {
            diagnostics.warning(
                    "module-outcome",
                    module.at(),
                    "this module doesn't say what it is for",
                    "say what one can do then: outcome: You sign in safely.");
        }
    }

    private void length(Page lesson) {
        Meta meta = lesson.meta();
        Optional<Integer> minutes = meta.duration().map(Phrase::literal).flatMap(TrainingCheck::minutes);
        if (minutes.filter(length -> length < SHORTEST || length > LONGEST).isPresent()) {
            diagnostics.warning(
                    "lesson-length",
                    lesson.at("duration"),
                    "a lesson takes " + SHORTEST + " to " + LONGEST + " minutes, this one " + minutes.get(),
                    minutes.get() > LONGEST ? "make two lessons of it" : "put it into another lesson");
        }
    }

    private static Optional<Integer> minutes(String text) {
        Matcher found = MINUTES.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private void passMarks(Department department) {
        Set<String> known = new TreeSet<>();
        corpus.pages().values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(TrainingCheck::isModule)
                .forEach(module -> {
                    Matcher path = MODULE.matcher(module.id().path());
                    if (path.matches()) {
                        known.add(path.group(1));
                    }
                    module.meta().id().ifPresent(known::add);
                });
        department.passMarks().modules().forEach((module, mark) -> {
            if (!known.contains(module)) {
                Position at = mark.at();
                diagnostics.error(
                        "unknown-module",
                        at,
                        "there is no training module \"" + module + "\"",
                        Optional.of(Nearest.hint(module, known))
                                .filter(hint -> !hint.isEmpty())
                                .orElse("name the folder of one, or its id"));
            }
        });
    }
}
