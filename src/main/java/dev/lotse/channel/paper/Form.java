package dev.lotse.channel.paper;

/** What a book is read on, and so how it names what is in it. */
public enum Form {
    /** All in one, with numbers on its pages. */
    PAPER("pdf") {
        @Override
        public String chapter(String chapter) {
            return "";
        }

        @Override
        public String picture(String path) {
            return Manuscript.PICTURE + path;
        }

        @Override
        public boolean shows(String path) {
            return Pictures.isPrintable(path);
        }
    },
    /** A file for each chapter. */
    SCREEN("epub") {
        @Override
        public String chapter(String chapter) {
            return chapter + ".xhtml";
        }

        @Override
        public String picture(String path) {
            return Pictures.inside(path);
        }

        @Override
        public boolean shows(String path) {
            return Pictures.isReadable(path);
        }
    };

    private final String medium;

    Form(String medium) {
        this.medium = medium;
    }

    /** What statistics of the site call it. */
    public String medium() {
        return medium;
    }

    /** The address of a chapter, without an anchor in it. */
    public abstract String chapter(String chapter);

    /** The address of a picture. */
    public abstract String picture(String path);

    /** Whether a picture can be shown. */
    public abstract boolean shows(String path);
}
