package org.kigi.persistence.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

/** Trees for tests. */
final class Trees {
    static final Path SMALL = Path.of("fixtures", "valid", "small.kigi");

    private Trees() {
    }

    static GoalTree small() throws UnreadableModelException {
        return new XmiGoalStore().load(SMALL);
    }

    /** A chain of so many elements from the root to the innermost, both counted, with texts that have to be escaped. */
    static GoalTree deep(int depth) {
        GoalTree tree = Elements.goalTree("Deep");
        Person owner = Elements.create(Person.class);
        tree.getPeople().add(owner);
        tree.getKgis().add(Elements.kgi("KGI"));
        Indicator indicator = tree.getKgis().getFirst();
        for (int i = 3; i <= depth; i++) {
            KPI driver = Elements.kpi("R&D <" + i + "> && \"quoted\"");
            driver.setOwner(owner);
            if (i < depth) {
                Target target = Elements.create(Target.class);
                target.setValue((double) i);
                target.setDate(LocalDate.of(2027, 3, 31));
                driver.setTarget(target);
            }
            indicator.getDrivers().add(driver);
            indicator = driver;
        }
        return tree;
    }

    /** The start of a file as other programs may write it, on one line. */
    static byte[] file(String content) {
        String text = "<g:GoalTree xmlns:g=\"https://kigi.dev/goaltree/1\" id=\"root\">" + content + "</g:GoalTree>";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
