package org.kigi.team.ui.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kigi.merge.Change;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;

/** What has become of the elements of one version, by id, for trees and diagrams. */
final class Marks {

    /** What has become of an element; a later one hides an earlier one. */
    enum Mark {
        CHANGED, MOVED, ADDED, DELETED, CONFLICT
    }

    private final Map<String, Mark> marks = new HashMap<>();

    private Marks() {
    }

    /** The marks of a version in which these conflicts and edits show. */
    static Marks of(List<Entry> entries) {
        Marks marks = new Marks();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Edit edit -> marks.add(edit.change);
                case Entry.InTree toDecide -> toDecide.conflict.elements().forEach(element -> marks.put(owner(element).getId(), Mark.CONFLICT));
                case Entry.InReadings readings -> { }
            }
        }
        return marks;
    }

    private void add(Change change) {
        String id = owner(change.element()).getId();
        boolean isWhole = change.element() instanceof Element;
        switch (change) {
            case Change.Added added when isWhole -> added.ids().forEach(each -> put(each, Mark.ADDED));
            case Change.Deleted deleted when isWhole -> deleted.ids().forEach(each -> put(each, Mark.DELETED));
            case Change.Moved moved when isWhole -> put(id, Mark.MOVED);
            default -> put(id, Mark.CHANGED);
        }
    }

    private void put(String id, Mark mark) {
        marks.merge(id, mark, (old, now) -> now.compareTo(old) > 0 ? now : old);
    }

    /** The mark of an element; null for none. */
    Mark of(Identified element) {
        return marks.get(element.getId());
    }

    /** The named element that it is, or belongs to. */
    static Identified owner(Identified part) {
        EObject owner = part;
        while (!(owner instanceof Element) && owner.eContainer() != null) {
            owner = owner.eContainer();
        }
        return (Identified) owner;
    }
}
