package dev.lotse.edit;

import dev.lotse.audience.Person;
import dev.lotse.content.Asset;
import dev.lotse.content.PictureSize;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Resolved;
import dev.lotse.edit.body.SelectedText;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.VisibleAsset;
import dev.lotse.edition.text.Way;
import dev.lotse.names.PortableName;
import dev.lotse.picture.Rendition;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The files that pages show or link to, as far as their readers may have them. */
final class LinkedFiles {
    private static final long MANY_BYTES = 2_000_000;
    /** No screen shows more of a page's width. */
    private static final int MANY_PIXELS = 4000;

    private final LinkTargets targets;
    private final Found found;
    private final LinkReports reports;

    LinkedFiles(LinkTargets targets, Found found) {
        this.targets = targets;
        this.found = found;
        this.reports = new LinkReports(targets, found.findings());
    }

    /** A person's photo; nothing where there is none that can be shown. */
    Optional<Portrait.Photo> photo(Person person) {
        return person.photo().flatMap(path -> {
            Optional<Asset> asset = targets.shelf().find(path).flatMap(targets.shelf()::asset);
            Optional<PictureSize> size = asset.filter(file -> !file.active())
                    .filter(file -> targets.readers().admits(file.target()))
                    .flatMap(this::size);
            if (size.isEmpty()) {
                found.findings()
                        .add(
                                targets.readers().own().id(),
                                new Diagnostic(
                                        Severity.WARNING,
                                        "missing-picture",
                                        person.at(),
                                        "there is no photo \"" + path + "\" to show",
                                        "put it there, below a language's folder of the content"));
                return Optional.empty();
            }
            VisibleAsset file = file(asset.get());
            return Optional.of(new Portrait.Photo(
                    file.path(), size.get().width(), size.get().height()));
        });
    }

    /** A file, at the place in it that the fragment names: browsers open a PDF at {@code #page=3}. */
    Optional<Resolved> file(SelectedText.Use use, String path, String fragment, Chosen on) {
        Ref ref = use.ref();
        Optional<Asset> asset = targets.shelf().asset(path);
        if (asset.isEmpty()) {
            return reports.missing(ref, "\"" + path + "\" is no picture", "");
        }
        if (asset.get().active() && !path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            return reports.missing(
                    ref,
                    "\"" + path + "\" has no ending, so nobody's computer knows what it is",
                    "give its name one, such as " + path + ".png");
        }
        if (asset.get().active()) {
            reports.find(
                    Severity.ERROR,
                    "active-file",
                    ref,
                    "\"" + path + "\" could run in a reader's browser and is not published",
                    "link a PDF, write a page, or take the script out of the picture");
            return Optional.empty();
        }
        if (Selection.admitted(asset.get().target(), use.seen().orElse(on.seen()))
                .isEmpty()) {
            reports.report(
                    ref.hidden().orElse(targets.rules().hidden()),
                    "hidden-link",
                    ref,
                    "\"" + path + "\" lies in a folder that not everybody who gets this page gets",
                    "put it under the same condition, or move the file");
            return Optional.empty();
        }
        VisibleAsset file = file(asset.get());
        return Optional.of(
                ref.kind() == Ref.Kind.MEDIA
                        ? picture(asset.get(), file)
                        : new Resolved.Link(new Way.ToFile(file, fragment), Optional.empty()));
    }

    private VisibleAsset file(Asset asset) {
        VisibleAsset file = new VisibleAsset(PortableName.of(asset.address()), asset.file());
        found.needs(file);
        return file;
    }

    private Resolved picture(Asset asset, VisibleAsset file) {
        Optional<PictureSize> size = size(asset);
        Supplier<Optional<Rendition>> smaller = targets.renditions()
                .order(asset.file(), size.map(PictureSize::width).orElse(0));
        return new Resolved.Picture(
                file,
                size,
                () -> smaller.get()
                        .map(rendition -> new Piece.Smaller(
                                new VisibleAsset(beside(file.path(), rendition.width()), rendition.file()),
                                rendition.width())));
    }

    /**
     * The path of a smaller version of a picture: beside it, under a name that no file has which the site shows; what
     * only others have has no say in that, or the name would tell of it.
     */
    private String beside(String original, int width) {
        int dot = original.lastIndexOf('.');
        int end = dot > original.lastIndexOf('/') + 1 ? dot : original.length();
        String name = original.substring(0, end) + "." + width + "w";
        String path = name + original.substring(end);
        for (int i = 2; isTaken(path); i++) {
            path = name + "-" + i + original.substring(end);
        }
        return path;
    }

    private boolean isTaken(String path) {
        return targets.shelf()
                .find(path)
                .flatMap(targets.shelf()::asset)
                .filter(targets::isNeeded)
                .isPresent();
    }

    private Optional<PictureSize> size(Asset asset) {
        Optional<PictureSize> size = asset.size().get();
        if (size.isEmpty()) {
            found.findings()
                    .add(
                            targets.readers().own().id(),
                            new Diagnostic(
                                    Severity.WARNING,
                                    "unreadable-picture",
                                    asset.at(),
                                    "the size of this picture can't be read",
                                    asset.path().toLowerCase(Locale.ROOT).endsWith(".svg")
                                            ? "give its <svg> a viewBox, so that pages don't jump while they load"
                                            : "it is broken, or not what its name says: save it again as PNG, JPEG, GIF, WebP or AVIF"));
        }
        weigh(asset, size);
        return size;
    }

    /** Says so where readers wait for a picture longer than they need to. */
    private void weigh(Asset asset, Optional<PictureSize> size) {
        boolean heavy = asset.bytes().get() > MANY_BYTES;
        boolean large =
                size.filter(s -> Math.max(s.width(), s.height()) > MANY_PIXELS).isPresent();
        if ((heavy || large) && !asset.path().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            found.findings()
                    .add(
                            targets.readers().own().id(),
                            new Diagnostic(
                                    Severity.WARNING,
                                    "large-picture",
                                    asset.at(),
                                    String.format(
                                                    Locale.ROOT,
                                                    "this picture has %,d kB",
                                                    asset.bytes().get() / 1000)
                                            + size.map(s -> String.format(
                                                            Locale.ROOT,
                                                            " and %,d x %,d pixels",
                                                            s.width(),
                                                            s.height()))
                                                    .orElse(""),
                                    "save it smaller: 1,600 pixels are enough"));
        }
    }
}
