package org.kigi.design.services;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;

/** Services for a whole goal tree. */
public final class GoalTreeServices {

    private final Language language;

    /** In the language of the workbench. */
    public GoalTreeServices() {
        this(Language.of(Locale.getDefault()));
    }

    public GoalTreeServices(Language language) {
        this.language = language;
    }

    /** The name of the tree, which is the title of its diagram. */
    public String treeTitle(GoalTree self) {
        return Names.of(self, language);
    }

    /** The indicators that have actions, in the order of the tree. */
    public List<Indicator> actedOn(GoalTree self) {
        return GoalTrees.indicators(self).stream().filter(i -> !i.getActions().isEmpty()).toList();
    }

    /** The people of the tree that an element belongs to. */
    public List<Person> peopleOf(EObject self) {
        return GoalTrees.treeOf(self).map(t -> List.<Person>copyOf(t.getPeople())).orElse(List.of());
    }

    /** All KPIs, a parent before its drivers. */
    public List<Indicator> kpis(GoalTree self) {
        return GoalTrees.indicators(self).stream().filter(KPI.class::isInstance).toList();
    }
}
