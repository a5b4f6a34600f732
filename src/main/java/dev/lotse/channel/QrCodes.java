package dev.lotse.channel;

import dev.lotse.html.Html;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses as QR codes (ISO/IEC 18004) of the error correction Q, so that one that is scratched or dirty can still be
 * read, and with the four modules of quiet around it. Each is drawn once. May be used by several threads.
 */
public final class QrCodes {
    private static final int QUIET = 4;

    private final Map<List<String>, Optional<String>> drawn = new ConcurrentHashMap<>();

    /** A drawing of an address; nothing where that is longer than a code can be. */
    public Optional<String> svg(String address, String title) {
        return drawn.computeIfAbsent(List.of(address, title), code -> code(address, title));
    }

    private static Optional<String> code(String address, String title) {
        try {
            return Optional.of(drawn(QrCode.encodeText(address, Ecc.QUARTILE), title));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    private static String drawn(QrCode code, String title) {
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
