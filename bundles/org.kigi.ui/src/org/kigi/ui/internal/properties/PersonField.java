package org.kigi.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Person;

/** One of the people of the tree, or a new one. */
final class PersonField extends ChoiceField {

    PersonField(EStructuralFeature feature) {
        super(feature, PersonField::people, person -> Names.of((Person) person, WORDS.language()));
    }

    private static List<?> people(Subject subject) {
        List<Object> people = new ArrayList<>();
        people.add(null);
        people.addAll(subject.tree().getPeople());
        return people;
    }

    @Override
    List<String> moreItems() {
        return List.of(WORDS.get("person.add"));
    }

    @Override
    void choose(Object value, int index) {
        if (index < choiceCount()) {
            super.choose(value, index);
        } else {
            addPerson();
        }
    }

    private void addPerson() {
        InputDialog dialog = new InputDialog(combo().getShell(), WORDS.get("person.title"), WORDS.get("person.prompt"), "",
            name -> name.isBlank() ? WORDS.get("person.missing") : null);
        if (dialog.open() == Window.OK) {
            Person person = Elements.create(Person.class);
            person.setName(dialog.getValue().strip());
            var subject = subject();
            subject.execute(subject.adding(subject.tree(), Literals.GOAL_TREE__PEOPLE, person),
                subject.setting(subject.element(), feature(), person));
        } else {
            refresh();
        }
    }
}
