package dev.lotse.read.file;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths, such as {@code **}{@code /*-ios.md}; case is ignored.
 *
 * <p>{@code *} and {@code ?} stand for anything but a slash, {@code **} for anything, {@code **}{@code /} also for no
 * folder at all, {@code {a,b}} for one of several.
 */
public final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A pattern; nothing where its braces don't match. */
    public static Optional<Glob> of(String text) {
        String glob = Normalizer.normalize(text.replaceFirst("^\\.?/+", ""), Normalizer.Form.NFC);
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            return Optional.of(new Glob(Pattern.compile(regex(glob), flags)));
        } catch (PatternSyntaxException unbalanced) {
            return Optional.empty();
        }
    }

    public boolean matches(String path) {
        return pattern.matcher(Normalizer.normalize(path, Normalizer.Form.NFC)).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob that && pattern.pattern().equals(that.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        for (int at = 0; at < glob.length(); at++) {
            char c = glob.charAt(at);
            if (glob.startsWith("**", at)) {
                boolean folders = glob.startsWith("**/", at);
                regex.append(folders ? "(?:.*/)?" : ".*");
                at += folders ? 2 : 1;
            } else if (c == '{' || c == '}') {
                braces += c == '{' ? 1 : -1;
                regex.append(c == '{' ? "(?:" : ")");
            } else if (c == ',' && braces > 0) {
                regex.append('|');
            } else if (c == '*' || c == '?') {
                regex.append(c == '*' ? "[^/]*" : "[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
