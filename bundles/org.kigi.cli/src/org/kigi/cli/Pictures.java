package org.kigi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.kigi.chart.ChartDescription;
import org.kigi.chart.XChartDrawing;
import org.kigi.core.Language;
import org.kigi.design.Specifications;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.PdfExport;
import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.PngExport;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;

/** Diagrams and charts as the bytes of a file. */
final class Pictures {

    /** The size of a chart in logical pixels. */
    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 400;
    private static final double SCALE = 2;

    /** For which background a picture is made. */
    enum Background {
        LIGHT(org.kigi.diagram.Theme.LIGHT, org.kigi.chart.Theme.LIGHT), DARK(org.kigi.diagram.Theme.DARK, org.kigi.chart.Theme.DARK);

        private final org.kigi.diagram.Theme ofDiagram;
        private final org.kigi.chart.Theme ofChart;

        Background(org.kigi.diagram.Theme ofDiagram, org.kigi.chart.Theme ofChart) {
            this.ofDiagram = ofDiagram;
            this.ofChart = ofChart;
        }
    }

    private interface Drawing {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }

    private Pictures() {
    }

    /** The tree as a diagram; status and findings are those that are attached to the tree. */
    static Diagram diagram(GoalTree tree, Language language) throws CommandFailure {
        try {
            Diagram diagram = new DiagramEngine(DiagramSpecification.load(Specifications.goalTree())).compute(tree, language);
            new TreeLayout().layout(diagram);
            return diagram;
        } catch (SpecificationException e) {
            throw new CommandFailure(e.message(language), e);
        }
    }

    static byte[] svg(Diagram diagram, Background background) {
        return svg(Picture.of(diagram), background);
    }

    static byte[] svg(Picture picture, Background background) {
        return bytes(out -> SvgExport.write(picture, background.ofDiagram, out));
    }

    static byte[] pdf(Picture picture, Background background) {
        return bytes(out -> PdfExport.write(picture, background.ofDiagram, out));
    }

    static byte[] png(Diagram diagram, Background background) throws CommandFailure {
        return png(Picture.of(diagram), background);
    }

    static byte[] png(Picture picture, Background background) throws CommandFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngExport.write(picture, background.ofDiagram, SCALE, out);
        } catch (PictureTooLargeException e) {
            throw new CommandFailure(e.message(picture.diagram().language()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] svg(ChartDescription chart, Background background) {
        return bytes(out -> XChartDrawing.svg(chart, CHART_WIDTH, CHART_HEIGHT, background.ofChart, out));
    }

    static byte[] png(ChartDescription chart, Background background) {
        return bytes(out -> XChartDrawing.png(chart, CHART_WIDTH, CHART_HEIGHT, SCALE, background.ofChart, out));
    }

    /** An array of bytes takes whatever is written: a failure here is a defect of the drawing. */
    private static byte[] bytes(Drawing drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            drawing.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
