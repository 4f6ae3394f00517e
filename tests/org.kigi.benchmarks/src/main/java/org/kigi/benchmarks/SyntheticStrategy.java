package org.kigi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Person;

/**
 * Goal trees of any size in the proportions of a real strategy: every indicator has an owner, a bilingual name and statement, a
 * baseline, a target and one to four milestones, three to five drivers, mostly an action or two; one in five has an influence on
 * another. The same seed and size give the same tree.
 */
final class SyntheticStrategy {
    private static final GoaltreeFactory FACTORY = GoaltreeFactory.eINSTANCE;
    private static final String[] SUBJECTS = {"New customers", "Qualified leads", "Win rate", "Average price", "Site visits", "Trials"};
    private static final String[] SUBJECTS_JA = {"新規顧客数", "有望リード数", "受注率", "平均単価", "サイト訪問数", "試用者数"};
    private static final String[] UNITS = {"person", "case", "%", "¥", "visit", "person"};
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final Random random;
    private final int size;
    private final List<Person> people = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Queue<Indicator> open = new ArrayDeque<>();
    private int count;

    private SyntheticStrategy(long seed, int size) {
        random = new Random(seed);
        this.size = size;
    }

    /** A tree with exactly that many elements, itself included; at least 10. */
    static GoalTree ofSize(int elements, long seed) {
        return new SyntheticStrategy(seed, elements).build();
    }

    private GoalTree build() {
        GoalTree tree = named(FACTORY.createGoalTree(), "Strategy", "戦略");
        tree.setDescription("Synthetic strategy of " + size + " elements");
        for (int i = 0; i < Math.max(1, size / 200); i++) {
            Person person = named(FACTORY.createPerson(), "Person " + i, "担当者 " + i);
            person.setEmail("person" + i + "@example.com");
            person.setRole("Marketing");
            people.add(person);
        }
        tree.getPeople().addAll(people);
        var kgi = named(FACTORY.createKGI(), "Annual sales", "年間売上高");
        tree.getKgis().add(kgi);
        fill(kgi);
        while (count < size) {
            Indicator parent = open.remove();
            int drivers = 3 + random.nextInt(3);
            for (int i = 0; i < drivers && count < size; i++) {
                KPI driver = named(FACTORY.createKPI(), SUBJECTS[i] + ' ' + count, SUBJECTS_JA[i] + ' ' + count);
                parent.getDrivers().add(driver);
                fill(driver);
                if (count < size && random.nextInt(5) == 0) {
                    influence(tree, driver);
                }
            }
        }
        return tree;
    }

    private void fill(Indicator indicator) {
        int kind = random.nextInt(SUBJECTS.length);
        indicators.add(indicator);
        open.add(indicator);
        indicator.setCode("i" + indicators.size());
        indicator.setStatement("Raise " + indicator.getName() + " from " + count + " to " + 2 * count + " by March 2027 & keep it there");
        indicator.setStatementJa("2027年3月31日までに" + indicator.getNameJa() + "を" + count + "から" + 2 * count + "に引き上げる");
        indicator.setUnit(UNITS[kind]);
        indicator.setDirection(kind == 3 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
        indicator.setAggregation(Aggregation.get(kind % 5));
        indicator.setLeading(random.nextBoolean());
        indicator.setWeight(1 + random.nextInt(9) / 10.0);
        indicator.setOwner(people.get(random.nextInt(people.size())));
        indicator.setMeasurementSource("CRM export");
        indicator.setSeries("data/i" + indicators.size() + ".csv");
        if (kind > 2) {
            indicator.setFormula("i" + (indicators.size() + 1) + " * i" + (indicators.size() + 2));
        }
        if (count < size) {
            indicator.setBaseline(dated(FACTORY.createBaseline(), 0));
        }
        if (count < size) {
            indicator.setTarget(dated(FACTORY.createTarget(), 364));
        }
        int milestones = 1 + random.nextInt(4);
        for (int i = 1; i <= milestones && count < size; i++) {
            Milestone milestone = dated(FACTORY.createMilestone(), 364 * i / (milestones + 1));
            indicator.getMilestones().add(milestone);
        }
        for (int i = random.nextInt(3); i > 0 && count < size; i--) {
            indicator.getActions().add(action());
        }
    }

    private Action action() {
        Action action = named(FACTORY.createAction(), "Campaign " + count, "キャンペーン " + count);
        action.setStatement("Run the campaign with two partners");
        action.setStatementJa("パートナー2社と共同でキャンペーンを行う");
        action.setOwner(people.get(random.nextInt(people.size())));
        action.setStart(START.plusDays(random.nextInt(100)));
        action.setEnd(action.getStart().plusDays(random.nextInt(200)));
        action.setStatus(ActionStatus.get(random.nextInt(4)));
        action.setCost(random.nextInt(1_000) * 1_000.0);
        action.setExpectedEffect(random.nextInt(1_000) / 10.0);
        return action;
    }

    private void influence(GoalTree tree, Indicator source) {
        Influence influence = identified(FACTORY.createInfluence());
        influence.setSource(source);
        influence.setTarget(indicators.get(random.nextInt(indicators.size())));
        influence.setWeight(random.nextInt(21) / 10.0 - 1);
        influence.setLag(random.nextInt(90));
        tree.getInfluences().add(influence);
    }

    private <T extends DatedValue> T dated(T value, int day) {
        identified(value);
        value.setDate(START.plusDays(day));
        value.setValue(random.nextInt(1_000_000) / 100.0);
        return value;
    }

    private <T extends Element> T named(T element, String name, String nameJa) {
        identified(element);
        element.setName(name);
        element.setNameJa(nameJa);
        return element;
    }

    /** Gives an id from the seed, so that the bytes are the same in every run. */
    private <T extends Identified> T identified(T element) {
        element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        count++;
        return element;
    }
}
