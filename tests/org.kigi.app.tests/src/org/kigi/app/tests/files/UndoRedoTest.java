package org.kigi.app.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.diagram.Point;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.AddElement;
import org.kigi.diagram.ui.edit.ArrangeDiagram;
import org.kigi.diagram.ui.edit.DeleteElements;
import org.kigi.diagram.ui.edit.MoveElements;
import org.kigi.diagram.ui.edit.PasteElements;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.diagram.ui.edit.RenameElement;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

/** Random commands of all kinds that the workbench has, undone to exactly the first bytes and redone to exactly the last. */
class UndoRedoTest {

    private static final int COMMANDS = Integer.getInteger("kigi.commands", 100_000);
    private static final long SEED = Long.getLong("kigi.commands.seed", 20261124L);
    private static final int MOST_ELEMENTS = 150;
    private static final int BETWEEN_CHECKS = 1_000;
    private static final String DIAGRAM = "Goal tree";

    private final Random random = new Random(SEED);
    private final Map<Integer, String> contents = new TreeMap<>();
    private final Map<String, Integer> executed = new HashMap<>();
    private GoalTreeDocument document;
    private EditingDomain domain;

    @Test
    void commandsAreUndoneToTheFirstBytesAndRedoneToTheLast(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("strategy.kigi");
        new XmiGoalStore().save(Elements.goalTree("Strategy"), file);
        document = GoalTreeDocument.open(file);
        domain = document.domain();
        contents.put(0, content());

        for (int done = 0; done < COMMANDS;) {
            String kind = execute();
            if (kind != null) {
                executed.merge(kind, 1, Integer::sum);
                done++;
                keep(done);
            }
        }
        keep(COMMANDS);
        String last = content();
        assertEquals(11, executed.size(), executed::toString);
        assertTrue(executed.values().stream().allMatch(times -> times > COMMANDS / 500), executed::toString);
        assertTrue(document.isDirty());

        for (int done = COMMANDS - 1; done >= 0; done--) {
            document.commandStack().undo();
            check(done);
        }
        assertEquals(contents.get(0), content());
        assertFalse(document.commandStack().canUndo());
        assertFalse(document.isDirty());

        for (int done = 1; done <= COMMANDS; done++) {
            document.commandStack().redo();
            check(done);
        }
        assertEquals(last, content());
        assertFalse(document.commandStack().canRedo());
        document.dispose();
    }

    private void keep(int done) throws Exception {
        if (done % BETWEEN_CHECKS == 0) {
            contents.put(done, content());
        }
    }

    private void check(int done) throws Exception {
        if (done % BETWEEN_CHECKS == 0) {
            assertEquals(contents.get(done), content(), "after " + done + " commands of seed " + SEED);
        }
    }

    private String content() throws Exception {
        return new String(new XmiGoalStore().toBytes(document.tree()), StandardCharsets.UTF_8)
                + new String(DiagramViewStore.toBytes(document.views()), StandardCharsets.UTF_8);
    }

    /** Executes a command and returns its kind; null when it cannot be executed just now. */
    private String execute() {
        List<Identified> all = elements();
        Identified one = any(all);
        Identified other = any(all);
        int kind = random.nextInt(11);
        Command command = switch (kind) {
            case 0 -> all.size() > MOST_ELEMENTS ? UnexecutableCommand.INSTANCE : addition(one);
            case 1 -> one == document.tree() || all.size() > MOST_ELEMENTS || !one.eContainmentFeature().isMany()
                    ? UnexecutableCommand.INSTANCE : AddElement.after(domain, one, Language.EN).command();
            case 2 -> DeleteElements.command(domain, all.size() > MOST_ELEMENTS || random.nextInt(4) == 0 ? List.of(one, other) : List.of());
            case 3 -> MoveElements.into(domain, List.of(one, any(all)), other);
            case 4 -> one == document.tree() || other == document.tree() ? UnexecutableCommand.INSTANCE
                    : MoveElements.beside(domain, List.of(other), one, random.nextBoolean());
            case 5 -> one instanceof Element element ? RenameElement.command(domain, element, text(), language()) : UnexecutableCommand.INSTANCE;
            case 6 -> all.size() > MOST_ELEMENTS ? UnexecutableCommand.INSTANCE : PasteElements.duplicates(domain, List.of(one)).command();
            case 7 -> attribute(one);
            case 8 -> reference(one, all);
            case 9 -> arrangement(one, all);
            default -> recorded(one);
        };
        if (!command.canExecute()) {
            return null;
        }
        document.commandStack().execute(command);
        return Integer.toString(kind);
    }

    private List<Identified> elements() {
        List<Identified> all = new ArrayList<>(List.of(document.tree()));
        document.tree().eAllContents().forEachRemaining(element -> all.add((Identified) element));
        return all;
    }

    private <T> T any(List<? extends T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Language language() {
        return any(List.of(Language.values()));
    }

    private String text() {
        return any(List.of("売上", "New customers", "R&D <1>", "a", "🎯 目標", "x  y", "")) + random.nextInt(50);
    }

    private Command addition(EObject parent) {
        List<EClass> types = Placement.childTypes(parent);
        return types.isEmpty() ? UnexecutableCommand.INSTANCE : new AddElement(domain, parent, any(types), language()).command();
    }

    private Command attribute(EObject element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream().filter(candidate -> !candidate.isID()).toList();
        if (attributes.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        EAttribute attribute = any(attributes);
        return SetCommand.create(domain, element, attribute, random.nextInt(4) == 0 ? SetCommand.UNSET_VALUE : value(attribute));
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEType() instanceof EEnum choices) {
            return any(choices.getELiterals()).getInstance();
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == String.class) {
            return text();
        } else if (type == Double.class) {
            return random.nextInt(1_000_000) / 100.0;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 4, 1).plusDays(random.nextInt(1000));
        } else if (type == int.class) {
            return random.nextInt(13);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        throw new AssertionError("no values of " + attribute);
    }

    private Command reference(EObject element, List<Identified> all) {
        List<EReference> references = element.eClass().getEAllReferences().stream()
                .filter(candidate -> !candidate.isContainment() && !candidate.isMany() && candidate.isChangeable()).toList();
        if (references.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        EReference reference = any(references);
        List<Identified> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        return SetCommand.create(domain, element, reference, targets.isEmpty() || random.nextInt(4) == 0 ? SetCommand.UNSET_VALUE : any(targets));
    }

    private Command arrangement(Identified element, List<Identified> all) {
        Set<String> present = all.stream().map(Identified::getId).collect(Collectors.toSet());
        Point place = new Point(random.nextInt(1000), random.nextInt(1000));
        boolean isFolded = random.nextBoolean();
        return new ArrangeDiagram(document, DIAGRAM, List.of(element), view -> view.only(present::contains)
                .withPositions(Map.of(element.getId(), place)).withFolded(List.of(element.getId()), isFolded));
    }

    /** What fixes and tools of the diagram do: any edits of the model, recorded. */
    private Command recorded(Identified element) {
        return new ChangeCommand(document.tree()) {
            @Override
            protected void doExecute() {
                if (element instanceof Indicator indicator) {
                    Target target = Elements.create(Target.class);
                    target.setValue((double) random.nextInt(100));
                    indicator.setTarget(random.nextInt(3) == 0 ? null : target);
                    indicator.getDrivers().sort((a, b) -> a.getId().compareTo(b.getId()));
                }
                document.tree().setCurrency(text());
            }
        };
    }
}
