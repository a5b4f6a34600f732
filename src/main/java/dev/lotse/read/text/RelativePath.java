package dev.lotse.read.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths that authors write, with {@code /}, which can't lead out of the folder they belong to. */
public final class RelativePath {
    private RelativePath() {}

    /** A path below a root: leading slashes dropped; nothing where it climbs, is empty, or is no path at all. */
    public static Optional<String> of(String path) {
        String relative = composed(path).replaceFirst("^/+", "");
        boolean climbs = ("/" + relative + "/").contains("/../");
        boolean foreign =
                relative.contains(":") || relative.contains("\\") || relative.matches("(?s).*[?#\\p{Cntrl}].*");
        return climbs || foreign || relative.isEmpty() ? Optional.empty() : Optional.of(relative);
    }

    /** What a path that stands in a file means below the root that the file lies in; nothing where it leads out. */
    public static Optional<String> resolve(String file, String path) {
        if (path.isBlank() || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return Optional.empty();
        }
        Deque<String> folders = new ArrayDeque<>();
        for (String step : (file.substring(0, file.lastIndexOf('/') + 1) + composed(path)).split("/+")) {
            if (step.equals("..")) {
                if (folders.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                folders.addLast(step);
            }
        }
        return folders.isEmpty() ? Optional.empty() : Optional.of(String.join("/", folders));
    }

    /** One spelling for letters that can be stored in two ways, as files are found. */
    private static String composed(String path) {
        return Normalizer.normalize(path.strip(), Normalizer.Form.NFC);
    }
}
