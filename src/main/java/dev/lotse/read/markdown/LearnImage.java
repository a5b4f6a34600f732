package dev.lotse.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.markdown.syntax.Fence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of Microsoft Learn: {@code :::image type="content" source="x.png" alt-text="...":::}. */
final class LearnImage {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private LearnImage() {}

    /** One on a line of its own. */
    static void write(Draft draft, Fence fence, Node line) {
        draft.element("p", () -> picture(draft, fence, line));
    }

    /** One in a line of text. */
    static void inline(Draft draft, Node node) {
        picture(draft, Fence.read(node.getChars().toString()), node);
    }

    private static void picture(Draft draft, Fence fence, Node line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(fence.argument());
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        String picture = attributes.get("source");
        if (picture == null) {
            draft.diagnostics()
                    .error("image-source", draft.at(line), "this picture has no source", "add source=\"picture.png\"");
            return;
        }
        if (attributes.containsKey("for")) {
            draft.conditions().unreadable(line, line.getChars().indexOf("for="));
        }
        draft.conditions().refuse(line);
        Map<String, String> own = new LinkedHashMap<>();
        if ("icon".equals(attributes.get("type"))) {
            own.put("alt", ""); // Learn's word for a picture that only decorates
        }
        attributes.forEach((name, value) -> {
            if (name.equals("alt-text")) {
                own.put("alt", value);
            } else if (name.equals("width") || name.equals("height")) {
                own.put(name, value);
            }
        });
        draft.picture(draft.phrase(picture), own, line);
    }
}
