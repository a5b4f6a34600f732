package dev.lotse.channel.paper;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.w3c.dom.Element;

/** Draws SVG into a PDF, the same on every machine: see {@link ClipPath}. */
final class Drawings extends BatikSVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double maxWidth, double maxHeight, double dotsPerPixel) {
        ClipPath.straighten(svg);
        return super.buildSVGImage(svg, box, context, maxWidth, maxHeight, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String address, double maxWidth, double maxHeight, double dotsPerPixel) {
        ClipPath.straighten(svg);
        return super.buildStandaloneSVGImage(svg, address, maxWidth, maxHeight, dotsPerPixel);
    }
}
