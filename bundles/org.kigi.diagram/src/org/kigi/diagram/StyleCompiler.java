package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            BLACK, Style.Alignment.CENTER, false, false, Style.Strip.NONE);
    private static final Map<String, Style.Shape> CUSTOM = Map.of("kigi.sparkline", Style.Shape.SPARKLINE, "kigi.timeline",
            Style.Shape.TIMELINE);

    private final Expressions expressions;
    private final Images images;
    private final Problems problems;

    StyleCompiler(Expressions expressions, Images images, Problems problems) {
        this.expressions = expressions;
        this.images = images;
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
        return scope -> new StyleRule.Look(name, () -> "", PLAIN, OptionalDouble.empty(), List.of(), null, new Node.Extent(0, 0));
    }

    private StyleRule nodeStyle(Part part, EClass domain) {
        Part gauge = section(part);
        boolean custom = part.is("CustomStyleDescription");
        NodeImage image = part.is("WorkspaceImageDescription") ? image(part) : null;
        Style base = plain(part);
        Expression label = expressions.of(part, "labelExpression", domain);
        Expression tooltip = expressions.of(part, "tooltipExpression", domain);
        Expression border = expressions.of(part, "borderSizeComputationExpression", domain);
        Expression[] wanted = extent(part, domain);
        Expression[] range = gauge == null ? null : new Expression[] { expressions.of(gauge, "minValueExpression", domain),
                expressions.of(gauge, "maxValueExpression", domain), expressions.of(gauge, "valueExpression", domain) };
        return scope -> new StyleRule.Look(custom ? "" : text(label, scope), () -> text(tooltip, scope),
                withBorder(base, number(border, scope)), range == null ? OptionalDouble.empty() : filled(range, scope), custom ? values(label, scope) : List.of(), image,
                new Node.Extent(Math.max(0, number(wanted[0], scope) * UNIT), Math.max(0, number(wanted[1], scope) * UNIT)));
    }

    private static Part section(Part style) {
        return style.is("GaugeCompositeStyleDescription") ? style.parts("sections").stream().findFirst().orElse(null) : null;
    }

    /** What a style says without an element: everything but the width of the border, which is 1. */
    Style plain(Part part) {
        boolean container = part.is("ContainerStyleDescription");
        boolean custom = part.is("CustomStyleDescription");
        Part gauge = section(part);
        Colour fill;
        Colour accent;
        if (gauge != null) {
            fill = colour(gauge, "backgroundColor", WHITE);
            accent = colour(gauge, "foregroundColor", BLACK);
        } else {
            fill = colour(part, List.of("foregroundColor", "color", "backgroundColor").stream().filter(part::has).findFirst().orElse(null),
                    WHITE);
            accent = custom ? colour(part, "borderColor", BLACK) : part.has("foregroundColor") ? colour(part, "backgroundColor", fill)
                    : fill;
        }
        if (custom && !CUSTOM.containsKey(part.text("id"))) {
            problems.add("construct.badValue", part, part.text("id"), "id");
        }
        double arc = !container ? NODE_ARC : part.flag("roundedCorner") ? part.number("arcWidth") : 0;
        return new Style(shape(part), fill, accent, colour(part, "borderColor", BLACK), 1, line(part.text("borderLineStyle")), arc,
                text(part), colour(part, "labelColor", BLACK), Style.Alignment.valueOf(part.text("labelAlignment")),
                part.flag("hideLabelByDefault") || custom, part.has("labelPosition") && part.text("labelPosition").equals("border"),
                strip(part));
    }

    private NodeImage image(Part part) {
        NodeImage image = images.at(part.text("workspacePath")).orElse(null);
        if (image == null) {
            problems.add("style.noImage", part, part.title(), part.text("workspacePath"));
        }
        return image;
    }

    private static Style.Strip strip(Part part) {
        if (!part.is("FlatContainerStyleDescription")) {
            return Style.Strip.NONE;
        }
        return switch (part.text("backgroundStyle")) {
            case "GradientTopToBottom" -> Style.Strip.TOP;
            case "GradientLeftToRight" -> Style.Strip.LEFT;
            default -> Style.Strip.NONE;
        };
    }

    /** The numbers in the label of a custom style. */
    private static List<Double> values(Expression expression, Scope scope) {
        Object value = expression == null ? null : expression.evaluate(scope);
        if (value instanceof Collection<?> several) {
            return several.stream().filter(Number.class::isInstance).map(n -> ((Number) n).doubleValue()).toList();
        }
        return List.of();
    }

    private static Style withBorder(Style s, double width) {
        return new Style(s.shape(), s.background(), s.accent(), s.border(), width, s.borderLine(), s.arc(), s.text(), s.textColour(),
                s.alignment(), s.labelHidden(), s.labelOutside(), s.strip());
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
        boolean outside = part.has("labelPosition") && part.text("labelPosition").equals("border");
        if (features.length == 0) {
            Expression size = part.has("sizeComputationExpression") && (part.flag("hideLabelByDefault") || outside)
                    ? expressions.of(part, "sizeComputationExpression", domain) : null;
            return new Expression[] { size, size };
        }
        return new Expression[] { expressions.of(part, features[0], domain), expressions.of(part, features[1], domain) };
    }

    private static Style.Shape shape(Part part) {
        return switch (part.type()) {
            case "LozengeNodeDescription" -> Style.Shape.LOZENGE;
            case "EllipseNodeDescription", "DotDescription" -> Style.Shape.ELLIPSE;
            case "NoteDescription" -> Style.Shape.NOTE;
            case "WorkspaceImageDescription" -> Style.Shape.IMAGE;
            case "ShapeContainerStyleDescription" -> Style.Shape.PARALLELOGRAM;
            case "CustomStyleDescription" -> CUSTOM.getOrDefault(part.text("id"), Style.Shape.RECTANGLE);
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
            return scope -> new EdgeStyleRule.Look("", "", "", plain);
        });
        return scope -> {
            for (Conditional conditional : conditionals) {
                if (conditional.predicate().flag(scope)) {
                    return conditional.style().look(scope);
                }
            }
            return otherwise.look(scope);
        };
    }

    private EdgeStyleRule edgeStyle(Part part, EClass domain) {
        if (!part.text("foldingStyle").equals("NONE")) {
            problems.add("construct.badValue", part, part.text("foldingStyle"), "foldingStyle");
        }
        Expression source = label(part, "beginLabelStyleDescription", domain);
        Expression label = label(part, "centerLabelStyleDescription", domain);
        Expression target = label(part, "endLabelStyleDescription", domain);
        Expression width = expressions.of(part, "sizeComputationExpression", domain);
        EdgeStyle base = plainEdge(part);
        return scope -> new EdgeStyleRule.Look(text(label, scope), text(source, scope), text(target, scope),
                new EdgeStyle(base.colour(), Math.max(1, number(width, scope)), base.line(), base.sourceArrow(), base.targetArrow(),
                        base.routing(), base.text(), base.textColour()));
    }

    /** What a style says without an element: everything but the width, which is 1. */
    EdgeStyle plainEdge(Part part) {
        Optional<Part> labelled = part.part("centerLabelStyleDescription").or(() -> part.part("beginLabelStyleDescription"))
                .or(() -> part.part("endLabelStyleDescription"));
        return new EdgeStyle(colour(part, "strokeColor", BLACK), 1, line(part.text("lineStyle")), arrow(part.text("sourceArrow")),
                arrow(part.text("targetArrow")), routing(part.text("routingStyle")), labelled.map(this::text).orElse(PLAIN.text()),
                labelled.map(p -> colour(p, "labelColor", BLACK)).orElse(BLACK));
    }

    private Expression label(Part style, String reference, EClass domain) {
        return style.part(reference).map(p -> expressions.of(p, "labelExpression", domain)).orElse(null);
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
