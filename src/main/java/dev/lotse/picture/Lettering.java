package dev.lotse.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Letters in a picture, for which Java needs libraries of the system that not every server has. */
public final class Lettering {
    private Lettering() {}

    /** What keeps Java from drawing a letter; nothing where it can. */
    public static Optional<String> trouble() {
        BufferedImage sheet = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try {
            Graphics2D pen = sheet.createGraphics();
            pen.setColor(Color.WHITE);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
            pen.drawString("H", 2, 18);
            pen.dispose();
            return Optional.empty();
        } catch (LinkageError | IllegalStateException | InternalError missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        }
    }
}
