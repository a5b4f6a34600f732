package dev.lotse.channel;

/** Text as XML, which knows no names of characters but these. */
public final class Xml {
    private Xml() {}

    /** Text that stands between tags or in an attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
