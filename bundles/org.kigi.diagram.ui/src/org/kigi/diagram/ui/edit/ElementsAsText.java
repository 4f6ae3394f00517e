package org.kigi.diagram.ui.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/**
 * Elements as text that can be kept on the clipboard: a goal tree in XMI that contains them with all below them, and of the rest of
 * their tree only what they are in and what they refer to. Its description names them.
 */
public final class ElementsAsText {

    private static final String MARK = "org.kigi.clipboard";

    private ElementsAsText() {
    }

    /** Writes elements of one tree. */
    public static String write(List<? extends Identified> elements) throws UnwritableModelException {
        GoalTree tree = GoalTrees.treeOf(elements.getFirst()).orElseThrow();
        Set<EObject> wanted = new HashSet<>();
        elements.forEach(element -> {
            addWithContents(element, wanted);
            addWithContainers(element, wanted);
        });
        for (EObject inside : List.copyOf(wanted)) {
            if (elements.stream().anyMatch(element -> EcoreUtil.isAncestor(element, inside))) {
                inside.eCrossReferences().forEach(target -> addWithContainers(target, wanted));
            }
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        GoalTree copy = (GoalTree) copier.copy(tree);
        copier.copyReferences();
        Set<EObject> kept = wanted.stream().map(copier::get).collect(Collectors.toSet());
        List<EObject> rest = new ArrayList<>();
        copier.values().stream().filter(element -> !kept.contains(element) && element != copy).forEach(rest::add);
        rest.forEach(EcoreUtil::remove);
        kept.add(copy);
        kept.forEach(element -> cutReferences(element, kept));
        copy.setDescription(elements.stream().map(Identified::getId).collect(Collectors.joining(" ", MARK + " ", "")));
        return new String(new XmiGoalStore().toBytes(copy), StandardCharsets.UTF_8);
    }

    private static void addWithContents(EObject element, Set<EObject> all) {
        all.add(element);
        element.eAllContents().forEachRemaining(all::add);
    }

    private static void addWithContainers(EObject element, Set<EObject> all) {
        for (EObject above = element; above != null; above = above.eContainer()) {
            all.add(above);
        }
    }

    private static void cutReferences(EObject owner, Set<EObject> kept) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
                if (owner.eGet(reference) instanceof List<?> targets) {
                    targets.removeIf(target -> !kept.contains(target));
                } else if (owner.eGet(reference) instanceof EObject target && !kept.contains(target)) {
                    owner.eUnset(reference);
                }
            }
        }
    }

    /** Reads what {@link #write} has written, or the KGIs of a goal tree that comes from elsewhere; empty for any other text. */
    public static List<Identified> read(String text) {
        return tree(text).map(tree -> {
            String description = tree.getDescription() == null ? "" : tree.getDescription();
            if (!description.startsWith(MARK)) {
                return List.<Identified>copyOf(tree.getKgis());
            }
            return List.of(description.substring(MARK.length()).strip().split(" ")).stream().map(id -> GoalTrees.byId(tree, id))
                    .flatMap(Optional::stream).toList();
        }).orElse(List.of());
    }

    private static Optional<GoalTree> tree(String text) {
        if (!text.stripLeading().startsWith("<") || !text.contains("GoalTree")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmiGoalStore().fromBytes(text.getBytes(StandardCharsets.UTF_8), MARK));
        } catch (UnreadableModelException somethingElse) {
            return Optional.empty();
        }
    }
}
