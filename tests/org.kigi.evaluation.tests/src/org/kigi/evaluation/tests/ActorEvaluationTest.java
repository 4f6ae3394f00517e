package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.evaluation.ActorEvaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Person;

class ActorEvaluationTest {

    private final Trees trees = new Trees();
    private final KGI kgi = trees.kgi("kgi", "");
    private final Person sato = person("Sato");
    private final Person idle = person("Nobody's owner");
    private final Person brown = person("Brown");

    private Person person(String name) {
        Person person = Elements.create(Person.class);
        person.setName(name);
        trees.tree.getPeople().add(person);
        return person;
    }

    private Indicator driver(String code, Person owner, Double weight, double value) {
        Indicator driver = trees.driver(kgi, code, "");
        driver.setOwner(owner);
        driver.setWeight(weight);
        Trees.goal(driver, 0, "2026-03-31", 100, "2027-03-31");
        trees.monthly(driver, "2026-09", value);
        return driver;
    }

    @Test
    void tellsHowThePeopleFareWhoOwnSomething() {
        driver("a", brown, 3.0, 100);
        driver("b", sato, null, 60);
        driver("c", brown, null, 20);
        Indicator unknown = trees.driver(kgi, "d", "");
        unknown.setOwner(brown);

        List<ActorEvaluation> actors = ActorEvaluation.of(trees.evaluate("2026-09-30"));
        assertEquals(List.of(sato, brown), actors.stream().map(ActorEvaluation::person).toList());
        ActorEvaluation found = actors.get(1);
        assertEquals(List.of("a", "c", "d"),
                found.indicators().stream().map(IndicatorEvaluation::indicator).map(Indicator::getCode).toList());
        assertEquals((3 * 1 + 0.2) / 4, found.progress(), 1e-12);
        assertEquals(Status.LIMITED, found.status());
        assertEquals(Light.AMBER, found.light());
        assertEquals(Map.of(Status.ACHIEVED, 1, Status.LIMITED, 1, Status.UNKNOWN, 1), found.counts());
        assertEquals(List.of(Status.ACHIEVED, Status.LIMITED, Status.UNKNOWN), List.copyOf(found.counts().keySet()));
        assertEquals(Light.GREEN, actors.get(0).light());
    }

    @Test
    void countsWhatAnOwnedGoalRollsUp() {
        kgi.setOwner(sato);
        driver("a", null, null, 40);
        driver("b", null, null, 80);
        assertEquals(0.6, ActorEvaluation.of(trees.evaluate("2026-09-30")).getFirst().progress(), 1e-12);
    }

    @Test
    void knowsNothingWhereNothingIsKnown() {
        kgi.setOwner(idle);
        ActorEvaluation found = ActorEvaluation.of(trees.evaluate("2026-09-30")).getFirst();
        assertEquals(idle, found.person());
        assertNull(found.progress());
        assertEquals(Status.UNKNOWN, found.status());
        assertEquals(Light.GREY, found.light());
    }

    @Test
    void isEmptyWithoutOwners() {
        assertEquals(List.of(), ActorEvaluation.of(trees.evaluate("2026-09-30")));
    }
}
