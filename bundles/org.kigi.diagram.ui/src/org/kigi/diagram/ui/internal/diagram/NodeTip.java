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
import org.kigi.validation.smart.fixes.SmartFixes;

/** What a pointer resting on a node is told: what the specification says of it, each finding, and what to do about it. */
final class NodeTip {

    private static final Texts TEXTS = Texts.of(NodeTip.class);
    private static final int WIDTH = 420;
    private static final int MOST_FIXES = 3;

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
        List<Finding> findings = findings(node.element());
        for (Finding finding : findings) {
            parts.add(text(finding, language));
        }
        if (!findings.isEmpty()) {
            parts.add(TEXTS.get(language, "tip.run"));
        }
        return String.join("\n\n", parts);
    }

    /** The finding, why it matters, and the fixes that the context menu offers. */
    private static String text(Finding finding, Language language) {
        StringBuilder text = new StringBuilder(TEXTS.get(language, "tip.finding", finding.severity().label(language),
                finding.message(language), finding.rule().explanation(language)));
        Analysis.of(finding.element()).map(Analysis::evaluation).stream()
                .flatMap(evaluation -> SmartFixes.of(finding, evaluation, language).stream()).limit(MOST_FIXES)
                .forEach(fix -> text.append('\n').append(TEXTS.get(language, "tip.fix", fix.label(language))));
        return text.toString();
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
