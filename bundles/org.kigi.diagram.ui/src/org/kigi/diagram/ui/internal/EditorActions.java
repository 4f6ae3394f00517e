package org.kigi.diagram.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.AddElement;
import org.kigi.diagram.ui.edit.Building;
import org.kigi.diagram.ui.edit.DeleteElements;
import org.kigi.diagram.ui.edit.MoveElements;
import org.kigi.diagram.ui.edit.PasteElements;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnwritableModelException;

/** What can be done on either page of a goal tree editor: in its context menu and under the workbench's own menus and keys. */
public final class EditorActions {

    /** What the actions need of the editor. */
    public interface Host {

        /** Returns the document, if the file could be read. */
        Optional<GoalTreeDocument> document();

        ElementSelection selection();

        /** Opens a field over the name of an element on the page in front. */
        void rename(EObject element);

        void selectAll();

        /** Tells the user something in the status line. */
        void tell(String message);
    }

    private static final Texts TEXTS = Texts.of(EditorActions.class);
    private static final List<EClass> MAIN_TYPES = List.of(Literals.KGI, Literals.KPI, Literals.ACTION);

    private final Host host;
    private final Language language;
    private final Map<ActionFactory, IAction> global = new LinkedHashMap<>();
    private final Map<IAction, BooleanSupplier> enablement = new LinkedHashMap<>();

    public EditorActions(Host host, Language language) {
        this.host = host;
        this.language = language;
        global(ActionFactory.UNDO, "undo", this::undo, () -> with(document -> document.commandStack().canUndo()));
        global(ActionFactory.REDO, "redo", this::redo, () -> with(document -> document.commandStack().canRedo()));
        global(ActionFactory.CUT, "cut", this::cut, () -> isEditable() && isDeletable());
        global(ActionFactory.COPY, "copy", () -> copy(), this::isDeletable);
        global(ActionFactory.PASTE, "paste", this::paste, this::isEditable);
        global(ActionFactory.DELETE, "delete", this::delete, () -> isEditable() && isDeletable());
        global(ActionFactory.RENAME, "rename", () -> named().ifPresent(host::rename), () -> isEditable() && named().isPresent());
        global(ActionFactory.SELECT_ALL, "selectAll", host::selectAll, () -> with(document -> true));
    }

    private void global(ActionFactory factory, String key, Runnable run, BooleanSupplier enabled) {
        Action action = action(TEXTS.get(language, "action." + key), run);
        action.setActionDefinitionId(factory.getCommandId());
        global.put(factory, action);
        enablement.put(action, enabled);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Puts the actions under the workbench's menus and keys. */
    public void install(IActionBars bars) {
        global.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), action));
        bars.updateActionBars();
    }

    /** Takes the actions away again, so that their keys work in a text field. */
    public void uninstall(IActionBars bars) {
        global.keySet().forEach(factory -> bars.setGlobalActionHandler(factory.getId(), null));
        bars.updateActionBars();
    }

    /** Enables what can be done with the selection as it is now. */
    public void update() {
        enablement.forEach((action, enabled) -> action.setEnabled(enabled.getAsBoolean()));
    }

    /** Fills a context menu. */
    public void fill(IMenuManager menu) {
        if (host.document().isEmpty()) {
            return;
        }
        update();
        for (EClass type : MAIN_TYPES) {
            Action add = addition(type, TEXTS.get(language, "action.add", Names.typeName(type, language)));
            add.setEnabled(isEditable() && placeFor(type).isPresent());
            menu.add(add);
        }
        MenuManager others = new MenuManager(TEXTS.get(language, "action.addOther"));
        host.selection().single().stream().flatMap(parent -> Placement.childTypes(parent).stream())
                .filter(Predicate.not(MAIN_TYPES::contains)).forEach(type -> others.add(addition(type, Names.typeName(type, language))));
        if (isEditable() && !others.isEmpty()) {
            menu.add(others);
        }
        menu.add(new Separator());
        List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.RENAME)
                .forEach(factory -> menu.add(global.get(factory)));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action addition(EClass type, String text) {
        Action action = action(text, () -> add(type));
        ElementLabels.icon(type).ifPresent(action::setImageDescriptor);
        return action;
    }

    /** Adds an element of the type under the selected one, or the nearest above that holds such, and lets the user name it. */
    public void add(EClass type) {
        GoalTreeDocument document = host.document().orElseThrow();
        placeFor(type).ifPresent(parent -> show(document, new AddElement(document.domain(), parent, type, language)));
    }

    /** Adds what usually comes below the selected element, or a KGI when nothing is selected, and lets the user name it. */
    public void addBelow() {
        EObject parent = host.selection().single().orElseGet(() -> host.document().orElseThrow().tree());
        Building.childType(parent).ifPresentOrElse(this::add, () -> host.tell(TEXTS.get(language, "add.nothingBelow",
                Names.typeName(parent.eClass(), language))));
    }

    /** Adds an element like the selected one right after it, or what comes below where it has no siblings, and lets the user name it. */
    public void addBeside() {
        Optional<EObject> sibling = host.selection().single().filter(Building::hasSiblings);
        if (sibling.isEmpty()) {
            addBelow();
            return;
        }
        GoalTreeDocument document = host.document().orElseThrow();
        show(document, AddElement.after(document.domain(), sibling.get(), language));
    }

    /** Puts a copy of each selected element beside it. */
    public void duplicate() {
        GoalTreeDocument document = host.document().orElseThrow();
        List<Identified> originals = Placement.roots(host.selection().elements().stream().filter(Identified.class::isInstance)
                .map(Identified.class::cast).toList());
        PasteElements copies = PasteElements.duplicates(document.domain(), originals);
        if (isEditable() && copies.command().canExecute()) {
            document.commandStack().execute(copies.command());
            host.selection().select(copies.copies());
        }
    }

    /** Moves the selected element before its previous sibling, or after its next one. */
    public void shift(boolean forward) {
        GoalTreeDocument document = host.document().orElseThrow();
        host.selection().single().filter(element -> element.eContainer() != null && element.eContainmentFeature().isMany())
                .ifPresent(element -> {
                    List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
                    int index = siblings.indexOf(element) + (forward ? 1 : -1);
                    if (index >= 0 && index < siblings.size()) {
                        document.commandStack().execute(MoveElements.beside(document.domain(), List.of(element),
                                (EObject) siblings.get(index), forward));
                    }
                });
    }

    private void show(GoalTreeDocument document, AddElement addition) {
        document.commandStack().execute(addition.command());
        if (document.readOnlyReason().isPresent()) {
            return;
        }
        host.selection().select(List.of(addition.element()));
        if (addition.element() instanceof Element) {
            host.rename(addition.element());
        }
    }

    /** The one selection of the editor. */
    public ElementSelection selection() {
        return host.selection();
    }

    private Optional<EObject> placeFor(EClass type) {
        EObject start = host.selection().single().orElseGet(() -> host.document().orElseThrow().tree());
        return Placement.nearest(start, type);
    }

    private boolean with(Predicate<GoalTreeDocument> condition) {
        return host.document().filter(condition).isPresent();
    }

    private boolean isEditable() {
        return with(document -> document.readOnlyReason().isEmpty());
    }

    private Optional<EObject> named() {
        return host.selection().single().filter(Element.class::isInstance);
    }

    private boolean isDeletable() {
        List<EObject> elements = host.selection().elements();
        return !elements.isEmpty() && elements.stream().allMatch(element -> element.eContainer() != null);
    }

    /** Deletes the selection and selects what contained it. */
    private void delete() {
        GoalTreeDocument document = host.document().orElseThrow();
        EObject parent = host.selection().elements().getFirst().eContainer();
        document.commandStack().execute(DeleteElements.command(document.domain(), host.selection().elements()));
        host.selection().select(List.of(parent));
    }

    private boolean copy() {
        try {
            ElementClipboard.put(host.selection().elements(), Display.getCurrent(), language);
            return true;
        } catch (UnwritableModelException e) {
            host.tell(e.message(language));
            return false;
        }
    }

    private void cut() {
        if (copy()) {
            delete();
        }
    }

    private void paste() {
        GoalTreeDocument document = host.document().orElseThrow();
        EObject parent = host.selection().single().orElse(document.tree());
        PasteElements paste = new PasteElements(document.domain(), parent, ElementClipboard.get(Display.getCurrent()));
        if (paste.command().canExecute()) {
            document.commandStack().execute(paste.command());
            host.selection().select(paste.copies());
        } else {
            host.tell(TEXTS.get(language, "paste.nothing"));
        }
    }

    private void undo() {
        host.document().ifPresent(document -> {
            document.commandStack().undo();
            selectAffected(document);
        });
    }

    private void redo() {
        host.document().ifPresent(document -> {
            document.commandStack().redo();
            selectAffected(document);
        });
    }

    /** Shows where something has just been undone or done again. */
    private void selectAffected(GoalTreeDocument document) {
        List<EObject> affected = document.commandStack().getMostRecentCommand().getAffectedObjects().stream()
                .filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(element -> element.eResource() == document.tree().eResource()).toList();
        if (!affected.isEmpty()) {
            host.selection().select(affected);
        }
    }
}
