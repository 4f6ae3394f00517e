package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.SmartRules;

/** The rules find the faults that the README of the example lists, and next to nothing else. */
class ExampleTest {

    private static final Path PROJECT = Path.of("../../examples/b2b-marketing");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Set<String> FAULTY = Set.of("mql_rate", "promoters", "active_partners", "brand_awareness", "unique_visitors",
            "existing_sales", "page_views", "discount_rate", "referral_leads", "webinar_leads", "new_customers", "passives");

    private static List<Finding> findings;

    @BeforeAll
    static void validateTheExample() throws Exception {
        GoalTree tree = new XmiGoalStore().load(PROJECT.resolve("b2b-marketing.kigi"));
        findings = SmartRules.validate(new Evaluator(new CsvSeriesStore(PROJECT), AS_OF).evaluate(tree));
    }

    @ParameterizedTest
    @CsvSource({
        "mql_rate, smart.specific.vague-wording",
        "promoters, smart.specific.statement-missing",
        "active_partners, smart.measurable.baseline-missing",
        "brand_awareness, smart.measurable.data-missing",
        "unique_visitors, smart.achievable.growth-beyond-history",
        "existing_sales, smart.achievable.drivers-miss-target",
        "page_views, smart.relevant.kpi-without-action",
        "discount_rate, smart.relevant.owner-missing",
        "passives, smart.relevant.wrong-way",
        "referral_leads, smart.time-bound.deadline-missing",
        "webinar_leads, smart.time-bound.deadline-after-parent",
        "new_customers, smart.time-bound.milestones-backwards"})
    void findsEveryFault(String code, String rule) {
        assertTrue(findings.stream().filter(finding -> finding.severity() != Severity.INFO)
                .anyMatch(finding -> codeOf(finding).equals(code) && finding.rule().id().equals(rule)), findings.toString());
    }

    @Test
    void findsNoErrorButTheFaults() {
        assertEquals(new TreeSet<>(Set.of("brand_awareness", "referral_leads")), at(Severity.ERROR));
    }

    /** Fewer customers use the product every week, which is far from the target: a finding about the readings, not about the goal. */
    @Test
    void warnsOfLittleElse() {
        Set<String> others = at(Severity.WARNING);
        others.removeAll(FAULTY);
        assertEquals(Set.of("active_use_rate"), others);
    }

    private static Set<String> at(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).map(ExampleTest::codeOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String codeOf(Finding finding) {
        return finding.element() instanceof Indicator indicator ? indicator.getCode() : ((Element) finding.element()).getName();
    }
}
