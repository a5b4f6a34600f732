package dev.lotse.channel.course;

import dev.lotse.audience.Brand;
import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.Palette;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Training modules for learning systems: each as a package of every {@link Standard}, with one page that holds all its
 * lessons, and nothing that has to be fetched from elsewhere.
 */
public final class CoursePackages implements Channel {
    private static final String THEME = "theme/";
    /** What of the theme's files a course needs. */
    private static final Pattern NEEDED =
            Pattern.compile(THEME + "(fonts/.*|icon\\.svg|scheme\\.js|site\\.js|quiz\\.js)");

    private final Theme theme;

    /** Packages that look as the theme has it. */
    public CoursePackages(Theme theme) {
        this.theme = theme;
    }

    @Override
    public String id() {
        return "course";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        return edition.modules().stream()
                .map(module -> new Course(edition, module))
                .flatMap(course -> Standard.ALL.stream().map(standard -> output(course, standard)));
    }

    private Output output(Course course, Standard standard) {
        String path = new Kit(course.edition()).folder() + "training/" + course.name() + "-" + standard.id() + ".zip";
        return Output.proofed(path, () -> parcel(course, standard));
    }

    private Parcel parcel(Course course, Standard standard) {
        Parcel files = files(course, standard);
        files.add(standard.manifest(), standard.text().apply(course, files.paths()));
        return files;
    }

    private Parcel files(Course course, Standard standard) {
        Edition edition = course.edition();
        Parcel files = new Parcel();
        Optional<Path> logo = edition.brand().logo().map(Brand.Logo::file);
        logo.ifPresent(file -> files.add(Map.of(named(file), file)));
        Offprint offprint = new Offprint(course, addresses(course.module()));
        files.add(Course.START, theme.render("course", edition.language(), view(course, standard, offprint)));
        files.add(offprint.files());
        String style = theme.file("assets/style.css");
        files.add(
                THEME + "style.css",
                style
                        + new Palette(style)
                                .css(edition.reader().accent(), edition.brand().accent()));
        theme.files(THEME).stream()
                .filter(file -> NEEDED.matcher(file.path()).matches())
                .forEach(file -> files.add(file.path(), bytes(file)));
        Stream.concat(Stream.of("course.css", "player.js"), standard.scripts().stream())
                .forEach(name -> files.add("course/" + name, theme.file("course/" + name)));
        return files;
    }

    /** A picture is named by what it is for, so that its own name is in no package. */
    private static String named(Path logo) {
        String name = logo.toString();
        return THEME + "logo" + name.substring(name.lastIndexOf('.'));
    }

    private static byte[] bytes(Output file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> addresses(TrainingModule module) {
        return Stream.concat(
                        Stream.of(module.address()), module.lessons().stream().map(TrainingModule.Lesson::address))
                .toList();
    }

    private CourseView view(Course course, Standard standard, Offprint offprint) {
        return new CourseView(
                course.module(),
                View.Site.of(course.edition()),
                course.edition().brand().logo().map(Brand.Logo::file).map(CoursePackages::named),
                standard.scripts(),
                standard.connects(),
                parts(course, offprint));
    }

    private List<CourseView.Part> parts(Course course, Offprint offprint) {
        Map<String, VisiblePage> pages = course.edition().byAddress();
        Map<String, Integer> questions = new LinkedHashMap<>();
        course.module().lessons().forEach(lesson -> questions.put(lesson.address(), lesson.questions()));
        List<CourseView.Part> parts = new ArrayList<>();
        for (String address : addresses(course.module())) {
            Optional.ofNullable(pages.get(address))
                    .ifPresent(
                            page -> parts.add(part(page, parts.size(), questions.getOrDefault(address, 0), offprint)));
        }
        return parts;
    }

    private CourseView.Part part(VisiblePage page, int number, int questions, Offprint offprint) {
        return new CourseView.Part(
                page,
                Offprint.id(number),
                page.heading(),
                questions,
                offprint.text(page, theme.texts(page.language())));
    }
}
