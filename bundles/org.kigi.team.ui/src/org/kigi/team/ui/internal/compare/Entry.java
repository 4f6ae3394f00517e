package org.kigi.team.ui.internal.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.merge.Change;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.ReadingConflict;
import org.kigi.merge.Side;
import org.kigi.model.goaltree.Element;

/** One thing to look at or to decide between two versions of a file. */
sealed interface Entry {

    /** What it is, in one line. */
    String text(Language language);

    /** The elements that it is about; none for readings. */
    List<String> elementIds();

    /** Edits that contradict each other, until somebody decides. */
    abstract sealed class ToDecide implements Entry {

        private Choice choice;
        private String value;

        /** What one side did. */
        abstract String text(Side side, Language language);

        /** Whether some other value can be given instead. */
        abstract boolean isEditable();

        boolean isDecided() {
            return choice != null || value != null;
        }

        Optional<Choice> choice() {
            return Optional.ofNullable(choice);
        }

        /** The value that was given instead. */
        Optional<String> value() {
            return Optional.ofNullable(value);
        }

        void decide(Choice taken) {
            choice = taken;
            value = null;
        }

        void give(String instead) {
            choice = null;
            value = instead;
        }
    }

    /** A conflict in a goal tree. */
    final class InTree extends ToDecide {

        final Conflict conflict;

        InTree(Conflict conflict) {
            this.conflict = conflict;
        }

        @Override
        public String text(Language language) {
            return Names.of((Element) Marks.owner(conflict.elements().getFirst()), language) + ": " + conflict.kind().title(language);
        }

        @Override
        String text(Side side, Language language) {
            return conflict.of(side).text(language);
        }

        @Override
        public List<String> elementIds() {
            return conflict.elements().stream().map(element -> Marks.owner(element).getId()).distinct().toList();
        }

        @Override
        boolean isEditable() {
            return edited().isPresent();
        }

        /** The change of one attribute, for which another value can be given. */
        Optional<Change.Changed> edited() {
            List<Change> ours = conflict.ours().changes();
            boolean isOne = conflict.kind() == Conflict.Kind.BOTH_CHANGED && ours.size() == 1;
            return isOne && ours.getFirst() instanceof Change.Changed changed && changed.feature() instanceof EAttribute ? Optional.of(changed)
                    : Optional.empty();
        }
    }

    /** A day whose reading both have changed. */
    final class InReadings extends ToDecide {

        final ReadingConflict conflict;

        InReadings(ReadingConflict conflict) {
            this.conflict = conflict;
        }

        @Override
        public String text(Language language) {
            return conflict.date().toString();
        }

        @Override
        String text(Side side, Language language) {
            return conflict.text(side, language);
        }

        @Override
        public List<String> elementIds() {
            return List.of();
        }

        @Override
        boolean isEditable() {
            return false;
        }
    }

    /** An edit that contradicts no other. It stays unless it is rejected. */
    final class Edit implements Entry {

        final Change change;
        private boolean isAccepted = true;

        Edit(Change change) {
            this.change = change;
        }

        boolean isAccepted() {
            return isAccepted;
        }

        void accept(boolean accepted) {
            isAccepted = accepted;
        }

        @Override
        public String text(Language language) {
            return change.text(language);
        }

        @Override
        public List<String> elementIds() {
            return List.of(Marks.owner(change.element()).getId());
        }
    }
}
