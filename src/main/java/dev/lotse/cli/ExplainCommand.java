package dev.lotse.cli;

import dev.lotse.BuildRequest;
import dev.lotse.Opened;
import dev.lotse.audience.Department;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.edition.Explanation;
import dev.lotse.read.Project;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse explain PAGE [--for DEPARTMENT]} */
@CommandLine.Command(
        name = "explain",
        description = "Says why a page, and each conditional part in it, is in the departments' sites or not.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Parameters(paramLabel = "PAGE", description = "A source file, or an address.")
    private String page;

    @CommandLine.Option(
            names = "--for",
            paramLabel = "DEPARTMENT",
            description = "Whose site; a table of all if left out.")
    private @Nullable String whose;

    @CommandLine.Option(
            names = "--language",
            paramLabel = "L",
            description = "Else that of the file, or the site's first.")
    private @Nullable String language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console, Optional.empty(), new SiteOptions(), false);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Opened> opened = Opened.read(request, diagnostics);
        if (opened.isEmpty()) {
            console.print(diagnostics.sorted(), request.project(), console.err());
            return Main.CONTENT;
        }
        Project project = opened.get().project();
        Map<String, Department> departments = project.corpus().audience().departments();
        PageName name = PageName.of(page, request.project(), project);
        if (whose == null) {
            table(opened.get(), departments, name);
        } else {
            print(explained(whose, opened.get(), departments, name));
        }
        return Main.FINE;
    }

    private void table(Opened opened, Map<String, Department> departments, PageName name) {
        ExplanationTable table = new ExplanationTable();
        departments.forEach((id, department) -> opened.editor()
                .explain(name.path(), department, spoken(department, name))
                .ifPresent(explanation -> table.add(id, explanation)));
        if (table.isEmpty()) {
            throw wrong(noPage(""));
        }
        table.print(console.out());
    }

    private Explanation explained(String reader, Opened opened, Map<String, Department> departments, PageName name) {
        Department department = departments.get(reader);
        if (department == null) {
            throw wrong("There is no department \"" + reader + "\". "
                    + Nearest.to(reader, departments.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("There are: " + String.join(", ", departments.keySet())));
        }
        if (language != null && !department.languages().contains(language)) {
            throw wrong("The site of \"" + reader + "\" has no language \"" + language + "\". There are: "
                    + String.join(", ", department.languages()));
        }
        String wanted = spoken(department, name);
        return opened.editor()
                .explain(name.path(), department, wanted)
                .orElseThrow(() -> wrong(noPage(" in the language \"" + wanted + "\"")));
    }

    /** The language that is asked for, where the department has it; else its first. */
    private String spoken(Department department, PageName name) {
        String wanted = language != null ? language : name.language().orElse("");
        return department.languages().contains(wanted)
                ? wanted
                : department.languages().get(0);
    }

    private String noPage(String where) {
        return "There is no page \"" + page + "\"" + where
                + ". Give the path of a Markdown file, or an address such as guides/vpn/.";
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void print(Explanation explanation) {
        String verdict = explanation.in() ? "in" : "out";
        console.out()
                .println(explanation.source().file() + " for " + whose + " (" + explanation.language() + "): "
                        + verdict);
        print(explanation.reasons());
        if (!explanation.parts().isEmpty()) {
            console.out().println("Its conditional parts:");
            print(explanation.parts());
        }
    }

    private void print(List<Explanation.Reason> reasons) {
        for (Explanation.Reason reason : reasons) {
            String why = reason.why().isEmpty() ? "" : "  (" + reason.why() + ")";
            console.out()
                    .println("  " + "  ".repeat(reason.depth()) + (reason.admitted() ? "in   " : "out  ") + reason.at()
                            + "  " + reason.condition() + why);
        }
    }

    /**
     * A page as somebody names it.
     *
     * @param path below its language's root, or an address
     */
    private record PageName(String path, Optional<String> language) {
        /** An address as a browser copies it. */
        private static String decoded(String given) {
            try {
                return URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException noEncoding) {
                return given;
            }
        }

        static PageName of(String given, Path folder, Project project) {
            Path file = folder.resolve(given).normalize();
            for (var root : project.roots().entrySet()) {
                if (file.startsWith(root.getValue())) {
                    String path = root.getValue().relativize(file).toString().replace('\\', '/');
                    return new PageName(path, Optional.of(root.getKey()));
                }
            }
            String address = decoded(given)
                    .replaceFirst("^https?://[^/]+/", "")
                    .replaceFirst("[?#].*", "")
                    .replaceFirst("^/+", "");
            for (String language : project.roots().keySet()) {
                String mark = language + "/";
                int at = ("/" + address).indexOf("/" + mark);
                if (at >= 0) {
                    return new PageName(address.substring(at + mark.length()), Optional.of(language));
                }
            }
            return new PageName(address, Optional.empty());
        }
    }
}
