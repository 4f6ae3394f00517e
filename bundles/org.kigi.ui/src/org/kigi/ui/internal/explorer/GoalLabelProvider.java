package org.kigi.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.ui.goals.GoalContent;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.internal.ElementText;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Severity;

/** Names and icons of what is in a .kigi file, marked where something was found on it or below it. */
public final class GoalLabelProvider extends LabelProvider implements ICommonLabelProvider {
    private final GoalModels models = PlatformUI.getWorkbench().getService(GoalModels.class);
    private final Words words = Words.of(GoalLabelProvider.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final WorstFindings worst = new WorstFindings();

    @Override
    public void init(ICommonContentExtensionSite site) {
        // everything needed comes from the services of the workbench
    }

    @Override
    public void restoreState(IMemento memento) {
        // keeps no state
    }

    @Override
    public void saveState(IMemento memento) {
        // keeps no state
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case IFile file -> file.getName();
            case Notice notice -> notice.text();
            case Group group -> words.get("group", Names.featureName(group.feature(), words.language()), group.members().size());
            case EObject object -> ElementText.of(object, words.language());
            default -> null;
        };
    }

    /** The path of an element, for the status line. */
    @Override
    public String getDescription(Object element) {
        return getText(element);
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IFile file -> icons.own("kigi_file", worst(file));
            case Notice notice -> icons.own(notice.error() ? "error" : "info");
            case Group group -> icons.own("group");
            case EObject object -> icons.type(object.eClass(), worst.on(object).orElse(null));
            default -> null;
        };
    }

    private Severity worst(IFile file) {
        return switch (models.contentOf(file)) {
            case GoalContent.Loading loading -> null;
            case GoalContent.Unreadable unreadable -> Severity.ERROR;
            case GoalContent.Readable(GoalTree tree, boolean edited) -> worst.on(tree).orElse(null);
        };
    }

    @Override
    public void dispose() {
        icons.resources().dispose();
        super.dispose();
    }
}
