package org.kigi.ui.internal.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.OpenElement;
import org.kigi.ui.internal.Changes;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.smart.fixes.SmartFixes;

/**
 * Runs fixes: asks what has to be asked, and makes each a single change on the stack of the editor that is open on the tree; if there is
 * none, one is opened. In the display's thread.
 */
public record Fixes(IWorkbenchPage page) {
    /** The context of views that show findings: Ctrl+1 opens the fixes there. */
    public static final String CONTEXT = "org.kigi.ui.findings";
    private static final Language LANGUAGE = Words.of(Fixes.class).language();

    /** What can be done about a finding, the best first; nothing once its tree has been read again. */
    public static List<Fix> of(Finding finding) {
        return Analysis.of(finding.element()).map(Analysis::evaluation).map(known -> Stream.concat(ReadingFix.of(finding, known).stream(),
            SmartFixes.of(finding, known, LANGUAGE).stream()).toList()).orElse(List.of());
    }

    /** What was found on an element, and on what belongs to it without being an element of its own: values, influences. */
    public static List<Finding> findings(Identified element) {
        return Analysis.of(element).map(analysis -> Stream.concat(Stream.of(element), element.eContents().stream()
            .filter(part -> part instanceof Identified && !(part instanceof Element)).map(Identified.class::cast))
            .flatMap(part -> analysis.findingsOf(part).stream()).toList()).orElse(List.of());
    }

    /** The findings of the same rule in the same tree, this one included. */
    public static List<Finding> alike(Finding finding) {
        return Analysis.of(finding.element()).map(analysis -> analysis.findings().stream()
            .filter(other -> other.rule().id().equals(finding.rule().id())).toList()).orElse(List.of());
    }

    /** Runs one fix; false if the user does not want to after all. */
    public boolean run(Finding finding, Fix fix) {
        return run(List.of(finding), fix);
    }

    /**
     * Runs a fix for several findings of one rule in one tree, as one change. What is asked is asked once.
     *
     * @param fix that of one of the findings
     */
    public boolean run(List<Finding> findings, Fix fix) {
        Optional<Edited> edited = edited(findings, fix);
        if (edited.isEmpty()) {
            return false;
        }
        Optional<Map<String, Object>> values = values(edited.get());
        values.ifPresent(known -> edited.get().changes().execute(new FixCommand(edited.get().tree(),
            () -> edited.get().findings().forEach(finding -> mend(finding, fix.id(), known)),
            ReadingFix.edit(edited.get().findings().getFirst(), fix, known))));
        return values.isPresent();
    }

    private Optional<Map<String, Object>> values(Edited edited) {
        if (edited.fix().inputs().isEmpty()) {
            return Optional.of(Map.of());
        }
        FixDialog dialog = new FixDialog(page.getWorkbenchWindow().getShell(), edited.findings(), edited.fix());
        return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
    }

    /** The fix of an earlier finding may have mended this one as well, and then there is nothing left to do. */
    private static void mend(Finding finding, String id, Map<String, Object> values) {
        boolean isLeft = GoalTrees.treeOf(finding.element()).flatMap(Analysis::of)
            .filter(analysis -> analysis.findingsOf(finding.element()).contains(finding)).isPresent();
        if (isLeft) {
            of(finding).stream().filter(fix -> fix.id().equals(id)).findFirst().ifPresent(fix -> {
                Map<String, Object> all = new HashMap<>(fix.proposals());
                all.putAll(values);
                fix.run(all);
            });
        }
    }

    /** Findings in the tree of an open editor. */
    private record Edited(Changes changes, GoalTree tree, List<Finding> findings, Fix fix) { }

    /** The same findings and the same fix in the editor's tree, which is another than the one that was only read. */
    private Optional<Edited> edited(List<Finding> findings, Fix fix) {
        EObject element = findings.getFirst().element();
        Optional<Changes> changes = Changes.of(element);
        if (changes.isPresent()) {
            return Optional.of(new Edited(changes.get(), GoalTrees.treeOf(element).orElseThrow(), findings, fix));
        }
        try {
            IEditorPart editor = OpenElement.open(page, element);
            GoalTree tree = editor.getAdapter(GoalTree.class);
            if (tree == null) {
                return Optional.empty();
            }
            List<Finding> known = Analysis.of(tree).map(Analysis::findings).orElse(List.of());
            List<Finding> same = known.stream().filter(one -> findings.stream().anyMatch(other -> isSame(one, other))).toList();
            return same.stream().findFirst().flatMap(first -> of(first).stream().filter(one -> one.id().equals(fix.id())).findFirst())
                .map(one -> new Edited(Changes.of(tree).orElseThrow(), tree, same, one));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return Optional.empty();
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().id().equals(other.rule().id()) && one.element().getId().equals(other.element().getId())
            && one.feature() == other.feature() && one.arguments().equals(other.arguments());
    }
}
