package dev.lotse.channel.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Locale;

/**
 * An address as a QR code (ISO/IEC 18004) of the error correction Q, so that one that is scratched or dirty can still be
 * read, and with the four modules of quiet around it.
 */
final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /** A drawing of it. */
    static String svg(String address, String title) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE);
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
                shape-rendering="crispEdges"><rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>""", side, side, title, side, side, path);
    }
}
