package org.kigi.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Review;
import org.kigi.model.goaltree.Scenario;
import org.kigi.ui.goals.GoalContent;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.goals.SourceFile;
import org.kigi.ui.internal.Words;

/** Shows what is in a .kigi file below it: the goals from the top down, then people, units and so on under headings. */
public final class GoalContentProvider implements ITreeContentProvider {
    private static final List<EReference> GROUPS = List.of(Literals.GOAL_TREE__INFLUENCES, Literals.GOAL_TREE__PEOPLE,
        Literals.GOAL_TREE__UNITS, Literals.GOAL_TREE__DATA_SOURCES, Literals.GOAL_TREE__SCENARIOS, Literals.GOAL_TREE__REVIEWS,
        Literals.GOAL_TREE__WAIVERS);

    private final GoalModels models = PlatformUI.getWorkbench().getService(GoalModels.class);
    private final Words words = Words.of(GoalContentProvider.class);
    private final Consumer<IFile> listener = this::refresh;
    private StructuredViewer viewer;

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        if (this.viewer == null) {
            models.addListener(listener);
        }
        this.viewer = (StructuredViewer) viewer;
    }

    @Override
    public void dispose() {
        models.removeListener(listener);
    }

    private void refresh(IFile file) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                viewer.refresh(file, true);
            }
        });
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IFile file when GoalModels.isGoalFile(file) -> content(file).toArray();
            case Group group -> group.members().toArray();
            case Indicator indicator -> GoalTrees.children(indicator).toArray();
            case Action action -> action.getStudies().toArray();
            case Scenario scenario -> scenario.getOverrides().toArray();
            case Review review -> review.getDecisions().toArray();
            default -> new Object[0];
        };
    }

    private List<?> content(IFile file) {
        return switch (models.contentOf(file)) {
            case GoalContent.Loading loading -> List.of(new Notice(file, words.get("loading"), false));
            case GoalContent.Unreadable unreadable -> List.of(new Notice(file, unreadable.message(), true));
            case GoalContent.Readable readable -> content(readable.tree());
        };
    }

    private static List<Object> content(GoalTree tree) {
        List<Object> content = new ArrayList<>(tree.getKgis());
        GROUPS.stream().map(feature -> new Group(tree, feature)).filter(group -> !group.members().isEmpty()).forEach(content::add);
        return content;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile || getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case KGI kgi -> SourceFile.of(kgi).orElse(null);
            case Group group -> SourceFile.of(group.tree()).orElse(null);
            case Notice notice -> notice.file();
            case EObject object when object.eContainer() instanceof GoalTree tree -> new Group(tree, object.eContainmentFeature());
            case EObject object when object.eContainer() instanceof Element container -> container;
            default -> null;
        };
    }
}
