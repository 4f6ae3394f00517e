package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.diagram.Node;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Finding;

/** What a pointer resting on a node is told: what the specification says of it, each finding, and what to do about it. */
final class NodeTip {

    private static final Texts TEXTS = Texts.of(NodeTip.class);
    private static final int WIDTH = 420;

    private NodeTip() {
    }

    /** Returns the tooltip, or null where there is nothing to tell. */
    static IFigure of(Node node, Language language) {
        String text = text(node, language);
        if (text.isBlank()) {
            return null;
        }
        FlowPage page = new FlowPage() {
            @Override
            public Dimension getPreferredSize(int width, int height) {
                Dimension natural = super.getPreferredSize(-1, -1);
                return natural.width > WIDTH ? super.getPreferredSize(WIDTH, -1) : natural;
            }
        };
        page.add(new TextFlow(text));
        page.setBorder(new MarginBorder(6, 8, 6, 8));
        return page;
    }

    static String text(Node node, Language language) {
        List<String> parts = new ArrayList<>();
        if (!node.tooltip().isBlank()) {
            parts.add(node.tooltip());
        }
        for (Finding finding : findings(node.element())) {
            parts.add(TEXTS.get(language, "tip.finding", finding.severity().label(language), finding.message(language),
                    finding.rule().explanation(language)));
        }
        return String.join("\n\n", parts);
    }

    private static List<Finding> findings(EObject element) {
        Optional<Analysis> analysis = Analysis.of(element);
        if (analysis.isEmpty() || !(element instanceof Element named)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(analysis.get().findingsOf(named));
        for (EObject part : named.eContents()) {
            if (part instanceof Identified identified && !(part instanceof Element)) {
                findings.addAll(analysis.get().findingsOf(identified));
            }
        }
        return findings;
    }
}
