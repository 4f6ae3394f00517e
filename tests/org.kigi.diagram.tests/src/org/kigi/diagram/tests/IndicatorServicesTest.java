package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Language;
import org.kigi.design.services.IndicatorServices;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

class IndicatorServicesTest {

    private final GoalTree tree = Trees.small();
    private final Indicator sales = tree.getKgis().getFirst();
    private final IndicatorServices english = new IndicatorServices(Language.EN);
    private final IndicatorServices japanese = new IndicatorServices(Language.JA);

    /** Short forms as people write them in each language; three digits count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "999999 | Target ¥999,999 | 目標 ¥999,999", "1000000 | Target ¥1M | 目標 ¥100万",
            "1350000000 | Target ¥1.35B | 目標 ¥13.5億", "48554321 | Target ¥48.6M | 目標 ¥4,860万", "250 | Target ¥250 | 目標 ¥250",
            "-2500000 | Target -¥2.5M | 目標 -¥250万" })
    void shortensLongNumbers(double value, String inEnglish, String inJapanese) {
        Trees.target(sales, value, "2027-03-31");

        assertEquals(inEnglish, english.targetLabel(sales));
        assertEquals(inJapanese, japanese.targetLabel(sales));
    }

    @Test
    void showsAllDigitsInTheTooltip() {
        Trees.target(sales, 48554321, "2027-03-31");

        assertTrue(english.indicatorTooltip(sales).contains("¥48,554,321"), english.indicatorTooltip(sales));
        assertTrue(japanese.indicatorTooltip(sales).contains("¥48,554,321"), japanese.indicatorTooltip(sales));
    }

    @Test
    void saysUnknownWithoutAnAnalysis() {
        assertEquals("Unknown", english.statusLabel(sales));
        assertEquals("–", english.progressLabel(sales));
        assertNull(english.progressPercent(sales));
        assertEquals("No value yet", english.actualLabel(sales));
    }

    @Test
    void takesAUnitThatCannotBeReadForNone() {
        sales.setUnit("§?");
        Trees.target(sales, 12, "2027-03-31");

        assertEquals("Target 12", english.targetLabel(sales));
    }
}
