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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse explain PAGE --for DEPARTMENT} */
@CommandLine.Command(
        name = "explain",
        description = "Says why a page, and each conditional part in it, is in a department's site or not.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Parameters(paramLabel = "PAGE", description = "A source file, or an address.")
    private String page;

    @CommandLine.Option(names = "--for", required = true, paramLabel = "DEPARTMENT", description = "Whose site.")
    private String whose;

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
        var departments = project.corpus().audience().departments();
        Department department = departments.get(whose);
        if (department == null) {
            throw wrong("There is no department \"" + whose + "\". "
                    + Nearest.to(whose, departments.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("There are: " + String.join(", ", departments.keySet())));
        }
        PageName name = PageName.of(page, request.project(), project);
        String wanted = language != null
                ? language
                : name.language().orElse(department.languages().get(0));
        if (!department.languages().contains(wanted)) {
            if (language != null) {
                throw wrong("The site of \"" + whose + "\" has no language \"" + wanted + "\". There are: "
                        + String.join(", ", department.languages()));
            }
            wanted = department.languages().get(0);
        }
        Optional<Explanation> explanation = opened.get().editor().explain(name.path(), department, wanted);
        if (explanation.isEmpty()) {
            throw wrong("There is no page \"" + page + "\" in the language \"" + wanted
                    + "\". Give the path of a Markdown file, or an address such as guides/vpn/.");
        }
        print(explanation.get());
        return Main.FINE;
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
