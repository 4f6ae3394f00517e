package org.kigi.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** Edits that follow each other within this time are marked together, in milliseconds. */
    private static final int PAUSE = 150;

    private final Map<IFile, Marking> markings = new ConcurrentHashMap<>();
    private final GoalModels models;
    private final Language language = Words.of(FindingMarkers.class).language();

    public FindingMarkers(GoalModels models) {
        this.models = models;
    }

    @Override
    public void accept(IFile file) {
        if (!file.isAccessible()) {
            markings.remove(file);
            return;
        }
        switch (models.contentOf(file)) {
            case GoalContent.Loading loading -> { }
            case GoalContent.Unreadable unreadable -> mark(file, () -> Stream.of(error(unreadable)));
            case GoalContent.Readable readable -> {
                List<Finding> findings = Analysis.of(readable.tree()).map(Analysis::findings).orElse(List.of());
                mark(file, () -> findings.stream().map(this::attributes));
            }
        }
    }

    private void mark(IFile file, Supplier<Stream<Map<String, Object>>> wanted) {
        markings.computeIfAbsent(file, Marking::new).want(wanted);
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

    /** Brings the markers of one file up to date in the background; what is wanted last holds. */
    private static final class Marking extends WorkspaceJob {
        private final IFile file;
        private volatile Supplier<Stream<Map<String, Object>>> wanted;

        Marking(IFile file) {
            super(FindingMarkers.class.getName());
            this.file = file;
            setRule(file.getWorkspace().getRuleFactory().markerRule(file));
            setSystem(true);
        }

        void want(Supplier<Stream<Map<String, Object>>> attributes) {
            wanted = attributes;
            schedule(PAUSE);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            try {
                if (file.isAccessible()) {
                    replace();
                }
            } catch (CoreException e) {
                if (file.exists()) {
                    throw e;
                } // else it was deleted meanwhile, and its markers with it
            }
            return Status.OK_STATUS;
        }

        /** Leaves alone what stays as it is, so that the views do not flicker. */
        private void replace() throws CoreException {
            Map<Map<String, Object>, Integer> missing = new LinkedHashMap<>();
            wanted.get().forEach(attributes -> missing.merge(attributes, 1, Integer::sum));
            List<IMarker> surplus = new ArrayList<>();
            for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
                Map<String, Object> attributes = marker.getAttributes();
                if (attributes == null || missing.computeIfPresent(new HashMap<>(attributes), (same, count) -> count - 1) == null) {
                    surplus.add(marker);
                } else {
                    missing.remove(attributes, 0);
                }
            }
            for (IMarker marker : surplus) {
                marker.delete();
            }
            for (Map.Entry<Map<String, Object>, Integer> each : missing.entrySet()) {
                for (int i = 0; i < each.getValue(); i++) {
                    file.createMarker(TYPE, each.getKey());
                }
            }
        }
    }
}
