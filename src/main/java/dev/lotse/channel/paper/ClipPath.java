package dev.lotse.channel.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The outlines that an SVG drawing is clipped by, made of straight lines so short that nobody sees them. The library cuts
 * one outline by another, and where curves touch, the last bit of a cube root moves a point by a hundredth; that bit
 * differs from one Java to the next, and with it the bytes of a book.
 */
final class ClipPath {
    private static final Set<String> GEOMETRY = Set.of("d", "x", "y", "width", "height", "rx", "ry", "r", "cx", "cy");
    private static final int FINENESS = 4000;
    private static final int DEPTH = 10;

    private final Element element;

    private ClipPath(Element element) {
        this.element = element;
    }

    /** Straightens all outlines of a drawing. */
    static void straighten(Element svg) {
        NodeList clips = svg.getElementsByTagName("clipPath");
        for (int i = 0; i < clips.getLength(); i++) {
            elements(clips.item(i)).forEach(shape -> new ClipPath(shape).replace());
        }
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void replace() {
        shape().filter(shape -> !shape.getBounds2D().isEmpty()).ifPresent(shape -> {
            Element path = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "path");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (!GEOMETRY.contains(attribute.getNodeName())) {
                    path.setAttributeNS(attribute.getNamespaceURI(), attribute.getNodeName(), attribute.getNodeValue());
                }
            }
            path.setAttribute("d", straight(shape));
            element.getParentNode().replaceChild(path, element);
        });
    }

    private Optional<Shape> shape() {
        try {
            return switch (element.getNodeName()) {
                case "rect" -> rectangle();
                case "circle" -> Optional.of(ellipse(number("r", 0), number("r", 0)));
                case "ellipse" -> Optional.of(ellipse(number("rx", 0), number("ry", 0)));
                case "path" ->
                    Optional.of(AWTPathProducer.createShape(
                            new StringReader(element.getAttribute("d")), PathIterator.WIND_NON_ZERO));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | ParseException foreign) {
            return Optional.empty(); // in a unit of its own, or no shape at all: left to the library
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A rectangle with round corners; others have no curves. */
    private Optional<Shape> rectangle() {
        double rx = number("rx", number("ry", 0));
        double ry = number("ry", rx);
        return rx == 0 && ry == 0
                ? Optional.empty()
                : Optional.of(new RoundRectangle2D.Double(
                        number("x", 0), number("y", 0), number("width", 0), number("height", 0), 2 * rx, 2 * ry));
    }

    private Shape ellipse(double rx, double ry) {
        return new Ellipse2D.Double(number("cx", 0) - rx, number("cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private double number(String name, double otherwise) {
        String value = element.getAttribute(name).strip();
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    private static String straight(Shape shape) {
        double size =
                Math.max(shape.getBounds2D().getWidth(), shape.getBounds2D().getHeight());
        StringBuilder path = new StringBuilder();
        double[] point = new double[6];
        PathIterator lines = new FlatteningPathIterator(shape.getPathIterator(null), size / FINENESS, DEPTH);
        for (; !lines.isDone(); lines.next()) {
            switch (lines.currentSegment(point)) {
                case PathIterator.SEG_CLOSE -> path.append('Z');
                case PathIterator.SEG_MOVETO -> path.append('M').append(pair(point));
                default -> path.append('L').append(pair(point));
            }
        }
        return path.toString();
    }

    private static String pair(double[] point) {
        return (float) point[0] + " " + (float) point[1];
    }
}
