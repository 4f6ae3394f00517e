package org.kigi.validation.smart;

import java.util.HashMap;
import java.util.Map;

import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/** An id that two objects of the tree have. */
final class DuplicateIdRule implements SmartRule<GoalTree> {

    @Override
    public void check(GoalTree tree, Facts facts, Report report) {
        Map<String, Identified> seen = new HashMap<>();
        facts.objects().forEach(object -> {
            if (object.getId() != null && seen.putIfAbsent(object.getId(), object) != null) {
                report.add(object, Literals.IDENTIFIED__ID, object.getId(), facts.label(seen.get(object.getId())));
            }
        });
    }
}
