package dev.lotse.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that every usual file system can hold. Windows knows devices by names such as {@code aux}, whatever ending they
 * have, drops a dot or blank at the end, and has no use for some characters; names of over 200 characters make paths too
 * long for it.
 */
public final class PortableName {
    private static final int LONGEST = 200;
    private static final int KEPT = 180;
    private static final String DEVICES = "(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])";

    private static final Pattern TROUBLE = Pattern.compile(
            "[<>:\"|?*]|[. ](?:/|$)|(?:^|/)(?:" + DEVICES + "(?:[./]|$)|[^/]{" + (LONGEST + 1) + "})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE = Pattern.compile("(" + DEVICES + ")(\\..*)?", Pattern.CASE_INSENSITIVE);

    private PortableName() {}

    /** Whether each segment of a path is one. */
    public static boolean isOne(String path) {
        return !TROUBLE.matcher(path).find();
    }

    /** The path itself or, where a segment of it is none, the nearest one of such names. */
    public static String of(String path) {
        return isOne(path)
                ? path
                : Stream.of(path.split("/", -1)).map(PortableName::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String name) {
        if (name.isEmpty()) {
            return name;
        }
        String kept = name.replaceAll("[<>:\"|?*]", "-").replaceFirst("[. ]+$", "");
        Matcher device = DEVICE.matcher(kept);
        String free = device.matches() ? device.group(1) + "-" + kept.substring(device.end(1)) : kept;
        return free.isEmpty() ? "-" : shortened(free);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        int end = Character.isHighSurrogate(name.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return name.substring(0, end) + "-" + Integer.toHexString(name.hashCode()) + ending;
    }
}
