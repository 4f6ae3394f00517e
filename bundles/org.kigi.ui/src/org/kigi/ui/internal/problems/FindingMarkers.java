package org.kigi.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.OpenElement;
import org.kigi.ui.goals.GoalContent;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;

/** Keeps one marker on a .kigi file for each finding on its tree, or one that says why the file cannot be read. */
public final class FindingMarkers implements Consumer<IFile> {
    /** The type of the markers. */
    public static final String TYPE = "org.kigi.ui.finding";
    /** The attribute that holds the id of the rule. */
    public static final String RULE_ID = "ruleId";

    private final GoalModels models;
    private final Language language = Words.of(FindingMarkers.class).language();

    public FindingMarkers(GoalModels models) {
        this.models = models;
    }

    @Override
    public void accept(IFile file) {
        if (!file.isAccessible()) {
            return;
        }
        switch (models.contentOf(file)) {
            case GoalContent.Loading loading -> { }
            case GoalContent.Unreadable unreadable -> mark(file, List.of(error(unreadable)));
            case GoalContent.Readable readable -> mark(file, findings(readable.tree()));
        }
    }

    private List<Map<String, Object>> findings(GoalTree tree) {
        return Analysis.of(tree).map(analysis -> analysis.findings().stream().map(this::attributes).toList()).orElse(List.of());
    }

    private Map<String, Object> attributes(Finding finding) {
        Identified element = finding.element() instanceof DatedValue value ? (Identified) value.eContainer() : finding.element();
        return Map.of(
            IMarker.MESSAGE, finding.message(language),
            IMarker.SEVERITY, switch (finding.severity()) {
                case ERROR -> IMarker.SEVERITY_ERROR;
                case WARNING -> IMarker.SEVERITY_WARNING;
                case INFO -> IMarker.SEVERITY_INFO;
            },
            IMarker.LOCATION, path(element),
            OpenElement.ELEMENT_ID, element.getId(),
            RULE_ID, finding.rule().id());
    }

    private String path(Identified element) {
        var holder = element;
        while (!(holder instanceof Element) && holder.eContainer() instanceof Identified container) {
            holder = container;
        }
        return holder instanceof Element named ? GoalTrees.path(named, language) : "";
    }

    private static Map<String, Object> error(GoalContent.Unreadable unreadable) {
        return unreadable.line() == 0
            ? Map.of(IMarker.MESSAGE, unreadable.message(), IMarker.SEVERITY, IMarker.SEVERITY_ERROR)
            : Map.of(IMarker.MESSAGE, unreadable.message(), IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                IMarker.LINE_NUMBER, unreadable.line());
    }

    private static void mark(IFile file, List<Map<String, Object>> wanted) {
        var job = new WorkspaceJob(FindingMarkers.class.getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                try {
                    if (file.isAccessible()) {
                        replace(file, wanted);
                    }
                } catch (CoreException e) {
                    if (file.exists()) {
                        throw e;
                    } // else it was deleted meanwhile, and its markers with it
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    /** Leaves alone what stays as it is, so that the views do not flicker. */
    private static void replace(IFile file, List<Map<String, Object>> wanted) throws CoreException {
        var missing = new ArrayList<>(wanted);
        var surplus = new HashSet<IMarker>();
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            if (!missing.remove(new HashMap<>(marker.getAttributes()))) {
                surplus.add(marker);
            }
        }
        for (IMarker marker : surplus) {
            marker.delete();
        }
        for (Map<String, Object> attributes : missing) {
            file.createMarker(TYPE, attributes);
        }
    }
}
