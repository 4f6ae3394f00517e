package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;

class FindingMarkersTest {
    /** The codes of the elements with planted faults, from the README of the example. */
    private static final Set<String> FAULTY = Set.of("mql_rate", "promoters", "active_partners", "brand_awareness", "unique_visitors",
        "existing_sales", "page_views", "discount_rate", "referral_leads", "webinar_leads", "new_customers");

    private IProject project;
    private IFile file;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.exampleProject("findings-test");
        file = Workbench.example(project);
    }

    @AfterEach
    void deleteProject() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void marksEveryPlantedFaultWithoutAnEditor() throws Exception {
        var tree = new XmiGoalStore().load(file.getLocation().toPath());
        Views.waitForFindings(file);

        Set<String> marked = new TreeSet<>();
        for (IMarker marker : Views.findings(file)) {
            GoalTrees.byId(tree, marker.getAttribute("elementId", "")).filter(Indicator.class::isInstance)
                .ifPresent(indicator -> marked.add(((Indicator) indicator).getCode()));
            assertFalse(marker.getAttribute(IMarker.MESSAGE, "").isBlank());
            assertFalse(marker.getAttribute(IMarker.LOCATION, "").isBlank());
            assertTrue(marker.getAttribute("ruleId", "").matches("(smart|structure)[.a-z-]+"));
        }

        assertTrue(marked.containsAll(FAULTY), marked::toString);
    }

    @Test
    void followsTheEditorWhileItIsNotSaved() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Indicator price = Views.indicator(editor, "average_price");
        Views.waitForFindings(file);
        int before = Views.findings(file).size();
        EditingDomain domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();

        domain.getCommandStack().execute(SetCommand.create(domain, price, Literals.INDICATOR__OWNER, SetCommand.UNSET_VALUE));
        Workbench.waitUntil("one finding more", () -> Views.findings(file).size() == before + 1);
        assertTrue(Views.findings(file).stream().anyMatch(marker -> marker.getAttribute("elementId", "").equals(price.getId())));

        domain.getCommandStack().undo();
        Workbench.waitUntil("as before", () -> Views.findings(file).size() == before);
    }

    @Test
    void leavesAloneWhatDidNotChange() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Views.waitForFindings(file);
        Set<Long> before = Views.findings(file).stream().map(IMarker::getId).collect(Collectors.toSet());
        EditingDomain domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();

        domain.getCommandStack().execute(SetCommand.create(domain, Views.indicator(editor, "average_price"), Literals.INDICATOR__OWNER,
            SetCommand.UNSET_VALUE));
        Workbench.waitUntil("one finding more", () -> Views.findings(file).size() == before.size() + 1);

        assertTrue(Views.findings(file).stream().map(IMarker::getId).collect(Collectors.toSet()).containsAll(before));
    }

    @Test
    void forgetsUnsavedFindingsWhenTheEditorIsClosed() throws Exception {
        IEditorPart editor = Workbench.open(file);
        Views.waitForFindings(file);
        int before = Views.findings(file).size();
        EditingDomain domain = editor.getAdapter(IEditingDomainProvider.class).getEditingDomain();
        domain.getCommandStack().execute(SetCommand.create(domain, Views.indicator(editor, "average_price"), Literals.INDICATOR__OWNER,
            SetCommand.UNSET_VALUE));
        Workbench.waitUntil("one finding more", () -> Views.findings(file).size() == before + 1);

        Workbench.closeEditors();

        Workbench.waitUntil("as on disk", () -> Views.findings(file).size() == before);
    }

    @Test
    void marksAFileThatCannotBeReadOnceWithTheReason() throws Exception {
        IFile broken = Workbench.file(project, "broken.kigi", "not XML at all");

        Workbench.waitUntil("a marker", () -> !Views.findings(broken).isEmpty());

        assertEquals(1, Views.findings(broken).size());
        assertEquals(IMarker.SEVERITY_ERROR, Views.findings(broken).getFirst().getAttribute(IMarker.SEVERITY, -1));
        assertTrue(Views.findings(broken).getFirst().getAttribute(IMarker.MESSAGE, "").contains("broken.kigi"));
    }

    @Test
    void openingAFindingSelectsItsElement() throws Exception {
        Views.waitForFindings(file);

        for (IMarker marker : Views.findings(file)) {
            IEditorPart editor = IDE.openEditor(Workbench.page(), marker);
            Workbench.settle();
            var selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
            assertEquals(marker.getAttribute("elementId"), ((Identified) selection.getFirstElement()).getId(),
                () -> marker.getAttribute(IMarker.MESSAGE, ""));
        }
    }
}
