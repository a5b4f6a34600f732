package dev.lotse.read.page;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.Variables;
import dev.lotse.read.site.YamlProject;
import dev.lotse.read.text.Source;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads front matter in a small project, for tests. */
final class FrontMatterPage {
    private final YamlProject project;
    private Diagnostics diagnostics = new Diagnostics();

    FrontMatterPage(Path folder) {
        this.project = YamlProject.in(folder);
    }

    YamlProject project() {
        return project;
    }

    FrontMatter reader() {
        diagnostics = new Diagnostics();
        Configuration configuration = project.configuration();
        Variables variables = new Variables(configuration.site(), configuration.audience());
        AudienceNames names = new AudienceNames(configuration.audience().vocabulary());
        return new FrontMatter(configuration, variables, names, diagnostics);
    }

    /** A whole file. */
    Header read(String path, String text) {
        return reader().read(new Source("a.md", text), new PageId("de", path));
    }

    /** A page with this front matter, which begins in line 2. */
    Header read(String frontMatter) {
        return read("a.md", "---\n" + frontMatter + "\n---\nText");
    }

    /** What is said about the page that was read last. */
    String says() {
        return YamlProject.lines(diagnostics);
    }

    String says(String frontMatter) {
        read(frontMatter);
        return says();
    }

    static String targets(Header header) {
        return header.conditions().stream()
                .map(Condition::target)
                .map(Target::toString)
                .collect(Collectors.joining("; "));
    }
}
