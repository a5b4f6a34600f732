package dev.lotse.channel.paper;

import dev.lotse.html.Html;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as a QR code (ISO/IEC 18004) of the error correction Q, so that one that is scratched or dirty can still be
 * read, and with the four modules of quiet around it.
 */
final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /** A drawing of it; nothing where the address is longer than a code can be. */
    static Optional<String> svg(String address, String title) {
        try {
            return Optional.of(drawn(io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE), title));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    private static String drawn(io.nayuki.qrcodegen.QrCode code, String title) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int from = x;
                    while (code.getModule(x + 1, y)) {
                        x++;
                    }
                    int width = x - from + 1;
                    path.append(String.format(Locale.ROOT, "M%d %dh%dv1h-%dz", from + QUIET, y + QUIET, width, width));
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" \
                shape-rendering="crispEdges"><rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>""", side, side, Html.escape(title), side, side, path);
    }
}
