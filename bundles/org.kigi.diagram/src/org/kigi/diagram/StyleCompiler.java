package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EClass;

/** Makes style rules of the style descriptions in a specification. */
final class StyleCompiler {

    /** Sirius gives sizes of shapes in units of ten pixels. */
    private static final double UNIT = 10;
    private static final double PIXELS_PER_POINT = 4 / 3.0;
    private static final double NODE_ARC = 10;
    private static final Colour BLACK = Palette.of(0x000000);
    private static final Colour WHITE = Palette.of(0xffffff);
    private static final Style PLAIN = new Style(Style.Shape.RECTANGLE, WHITE, WHITE, BLACK, 1, LineStyle.SOLID, NODE_ARC,
            new TextStyle(12, false),
            BLACK, Style.Alignment.CENTER, false);

    private final Expressions expressions;
    private final Problems problems;

    StyleCompiler(Expressions expressions, Problems problems) {
        this.expressions = expressions;
        this.problems = problems;
    }

    /** The style of a node or container mapping, with its conditional styles. */
    StyleRule ofNode(Part mapping, EClass domain) {
        List<StyleRule.Conditional> conditionals = new ArrayList<>();
        for (Part conditional : mapping.parts("conditionnalStyles")) {
            Expression predicate = expressions.of(conditional, "predicateExpression", domain);
            Optional<Part> style = conditional.part("style");
            if (predicate != null && style.isPresent()) {
                conditionals.add(new StyleRule.Conditional(predicate, nodeStyle(style.get(), domain)));
            }
        }
        return StyleRule.firstOf(conditionals, mapping.part("style").map(s -> nodeStyle(s, domain)).orElseGet(() -> unstyled(mapping)));
    }

    private StyleRule unstyled(Part mapping) {
        problems.add("style.missing", mapping, mapping.title());
        String name = mapping.title();
        return scope -> new StyleRule.Look(name, "", PLAIN, OptionalDouble.empty(), new Node.Extent(0, 0));
    }

    private StyleRule nodeStyle(Part part, EClass domain) {
        boolean container = part.is("ContainerStyleDescription");
        Part gauge = part.is("GaugeCompositeStyleDescription") ? part.parts("sections").stream().findFirst().orElse(null) : null;
        Colour fill = colour(part, container ? "foregroundColor" : part.has("color") ? "color" : part.has("backgroundColor")
                ? "backgroundColor" : null, WHITE);
        Colour accent = container ? colour(part, "backgroundColor", fill) : fill;
        if (gauge != null) {
            fill = colour(gauge, "backgroundColor", WHITE);
            accent = colour(gauge, "foregroundColor", BLACK);
        }
        double arc = !container ? NODE_ARC : part.flag("roundedCorner") ? part.number("arcWidth") : 0;
        Style base = new Style(shape(part), fill, accent, colour(part, "borderColor", BLACK), 0, line(part.text("borderLineStyle")), arc,
                text(part),
                colour(part, "labelColor", BLACK), Style.Alignment.valueOf(part.text("labelAlignment")), part.flag("hideLabelByDefault"));
        Expression label = expressions.of(part, "labelExpression", domain);
        Expression tooltip = expressions.of(part, "tooltipExpression", domain);
        Expression border = expressions.of(part, "borderSizeComputationExpression", domain);
        Expression[] wanted = extent(part, domain);
        Expression[] range = gauge == null ? null : new Expression[] { expressions.of(gauge, "minValueExpression", domain),
                expressions.of(gauge, "maxValueExpression", domain), expressions.of(gauge, "valueExpression", domain) };
        return scope -> new StyleRule.Look(text(label, scope), text(tooltip, scope), withBorder(base, number(border, scope)),
                range == null ? OptionalDouble.empty() : filled(range, scope),
                new Node.Extent(Math.max(0, number(wanted[0], scope) * UNIT), Math.max(0, number(wanted[1], scope) * UNIT)));
    }

    private static Style withBorder(Style s, double width) {
        return new Style(s.shape(), s.background(), s.accent(), s.border(), width, s.borderLine(), s.arc(), s.text(), s.textColour(),
                s.alignment(),
                s.labelHidden());
    }

    private static String text(Expression expression, Scope scope) {
        return expression == null ? "" : expression.text(scope);
    }

    private static double number(Expression expression, Scope scope) {
        Double number = expression == null ? null : expression.number(scope);
        return number == null ? 0 : number;
    }

    private static OptionalDouble filled(Expression[] range, Scope scope) {
        Double value = range[2] == null ? null : range[2].number(scope);
        double least = number(range[0], scope);
        double most = number(range[1], scope);
        if (value == null || most <= least) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp((value - least) / (most - least), 0, 1));
    }

    /** The expressions for width and height, of which each may be null. */
    private Expression[] extent(Part part, EClass domain) {
        String[] features = switch (part.type()) {
            case "FlatContainerStyleDescription", "LozengeNodeDescription" -> new String[] { "widthComputationExpression",
                    "heightComputationExpression" };
            case "EllipseNodeDescription" -> new String[] { "horizontalDiameterComputationExpression",
                    "verticalDiameterComputationExpression" };
            case "SquareDescription" -> new String[] { "width", "height" };
            default -> new String[0];
        };
        if (features.length == 0) {
            Expression size = part.flag("hideLabelByDefault") ? expressions.of(part, "sizeComputationExpression", domain) : null;
            return new Expression[] { size, size };
        }
        return new Expression[] { expressions.of(part, features[0], domain), expressions.of(part, features[1], domain) };
    }

    private static Style.Shape shape(Part part) {
        return switch (part.type()) {
            case "LozengeNodeDescription" -> Style.Shape.LOZENGE;
            case "EllipseNodeDescription", "DotDescription" -> Style.Shape.ELLIPSE;
            case "NoteDescription" -> Style.Shape.NOTE;
            case "GaugeCompositeStyleDescription" -> Style.Shape.GAUGE;
            case "BundledImageDescription" -> switch (part.text("shape")) {
                case "stroke" -> Style.Shape.BAR;
                case "triangle" -> Style.Shape.TRIANGLE;
                case "dot" -> Style.Shape.ELLIPSE;
                case "ring" -> Style.Shape.RING;
                default -> Style.Shape.SQUARE;
            };
            default -> Style.Shape.RECTANGLE;
        };
    }

    private TextStyle text(Part part) {
        List<String> formats = part.texts("labelFormat");
        return new TextStyle(part.number("labelSize") * PIXELS_PER_POINT, formats.contains("bold"), formats.contains("italic"),
                formats.contains("underline"), formats.contains("strike_through"));
    }

    private Colour colour(Part part, String feature, Colour otherwise) {
        Optional<Part> colour = feature == null ? Optional.empty() : part.part(feature);
        if (colour.isEmpty()) {
            if (feature != null) {
                problems.add("style.noColour", part, part.title(), feature);
            }
            return otherwise;
        }
        return Palette.colour(colour.get());
    }

    private static LineStyle line(String name) {
        return name.isEmpty() ? LineStyle.SOLID : LineStyle.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The style of an edge mapping, with its conditional styles. */
    EdgeStyleRule ofEdge(Part mapping, EClass domain) {
        record Conditional(Expression predicate, EdgeStyleRule style) {
        }
        List<Conditional> conditionals = new ArrayList<>();
        for (Part conditional : mapping.parts("conditionnalStyles")) {
            Expression predicate = expressions.of(conditional, "predicateExpression", domain);
            Optional<Part> style = conditional.part("style");
            if (predicate != null && style.isPresent()) {
                conditionals.add(new Conditional(predicate, edgeStyle(style.get(), domain)));
            }
        }
        EdgeStyleRule otherwise = mapping.part("style").map(s -> edgeStyle(s, domain)).orElseGet(() -> {
            problems.add("style.missing", mapping, mapping.title());
            EdgeStyle plain = new EdgeStyle(BLACK, 1, LineStyle.SOLID, EdgeStyle.Arrow.NONE, EdgeStyle.Arrow.OPEN,
                    EdgeStyle.Routing.STRAIGHT,
                    PLAIN.text(), BLACK);
            return scope -> new EdgeStyleRule.Look("", plain);
        });
        return scope -> conditionals.stream().filter(c -> c.predicate().flag(scope)).findFirst().map(Conditional::style).orElse(otherwise)
                .look(scope);
    }

    private EdgeStyleRule edgeStyle(Part part, EClass domain) {
        Optional<Part> labelPart = part.part("centerLabelStyleDescription");
        if (!part.text("foldingStyle").equals("NONE")) {
            problems.add("construct.badValue", part, part.text("foldingStyle"), "foldingStyle");
        }
        for (String end : List.of("beginLabelStyleDescription", "endLabelStyleDescription")) {
            part.part(end).ifPresent(p -> problems.add("construct.unknown", p, p.type()));
        }
        Expression label = labelPart.map(p -> expressions.of(p, "labelExpression", domain)).orElse(null);
        Expression width = expressions.of(part, "sizeComputationExpression", domain);
        EdgeStyle base = new EdgeStyle(colour(part, "strokeColor", BLACK), 1, line(part.text("lineStyle")), arrow(part.text("sourceArrow")),
                arrow(part.text("targetArrow")), routing(part.text("routingStyle")), labelPart.map(this::text).orElse(PLAIN.text()),
                labelPart.map(p -> colour(p, "labelColor", BLACK)).orElse(BLACK));
        return scope -> new EdgeStyleRule.Look(text(label, scope), new EdgeStyle(base.colour(), Math.max(1, number(width, scope)),
                base.line(),
                base.sourceArrow(), base.targetArrow(), base.routing(), base.text(), base.textColour()));
    }

    private static EdgeStyle.Routing routing(String name) {
        return switch (name) {
            case "manhattan" -> EdgeStyle.Routing.ORTHOGONAL;
            case "tree" -> EdgeStyle.Routing.TREE;
            default -> EdgeStyle.Routing.STRAIGHT;
        };
    }

    private static EdgeStyle.Arrow arrow(String name) {
        return switch (name) {
            case "NoDecoration" -> EdgeStyle.Arrow.NONE;
            case "OutputClosedArrow", "InputClosedArrow" -> EdgeStyle.Arrow.CLOSED;
            case "OutputFillClosedArrow", "InputFillClosedArrow" -> EdgeStyle.Arrow.FILLED;
            case "Diamond", "InputArrowWithDiamond" -> EdgeStyle.Arrow.DIAMOND;
            case "FillDiamond", "InputArrowWithFillDiamond" -> EdgeStyle.Arrow.FILLED_DIAMOND;
            default -> EdgeStyle.Arrow.OPEN;
        };
    }
}
