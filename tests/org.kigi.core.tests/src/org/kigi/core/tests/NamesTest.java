package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;

class NamesTest {

    private static final GoaltreePackage MODEL = GoaltreePackage.eINSTANCE;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingInTheMetamodelHasALabel(Language language) {
        List<String> labels = new ArrayList<>();
        for (EClassifier classifier : MODEL.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                labels.add(Names.typeName(type, language));
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    labels.add(Names.featureName(feature, language));
                }
            } else if (classifier instanceof EEnum enumeration) {
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    labels.add(Names.literalName(literal.getInstance(), language));
                }
            }
        }
        assertFalse(labels.isEmpty());
        assertEquals(List.of(), labels.stream().filter(String::isBlank).toList());
    }

    /** A key that is left over belongs to a class, feature or literal that was renamed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void namesNothingThatTheMetamodelDoesNotHave(Language language) {
        Set<String> expected = new TreeSet<>();
        for (EClassifier classifier : MODEL.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                expected.add("type." + type.getName());
                type.getEStructuralFeatures().forEach(feature -> expected.add("feature." + type.getName() + '.' + feature.getName()));
            } else if (classifier instanceof EEnum enumeration) {
                enumeration.getELiterals().forEach(literal -> expected.add("literal." + enumeration.getName() + '.' + literal.getName()));
            }
        }
        assertEquals(expected, Texts.of(Names.class, "names").keys(language));
    }

    /** Of the labels, only what Japanese writes in Latin letters too may look the same. */
    @Test
    void japaneseLabelsAreJapanese() {
        Texts names = Texts.of(Names.class, "names");
        List<String> same = names.keys(Language.EN).stream().filter(key -> names.get(Language.EN, key).equals(names.get(Language.JA, key)))
                .toList();
        assertEquals(List.of("feature.Identified.id", "type.KGI", "type.KPI"), same);
    }

    /** The terms of the domain table in the design. */
    @Test
    void speaksTheLanguageOfTheField() {
        assertEquals("施策", Names.typeName(MODEL.getAction(), Language.JA));
        assertEquals("現状値", Names.typeName(MODEL.getBaseline(), Language.JA));
        assertEquals("目標値", Names.typeName(MODEL.getTarget(), Language.JA));
        assertEquals("中間目標", Names.featureName(MODEL.getIndicator_Milestones(), Language.JA));
        assertEquals("見直し", Names.typeName(MODEL.getReview(), Language.JA));
        assertEquals("効果測定", Names.typeName(MODEL.getEffectStudy(), Language.JA));
        assertEquals("Higher is better", Names.literalName(Direction.HIGHER_IS_BETTER, Language.EN));
        assertEquals("高いほど良い", Names.literalName(Direction.HIGHER_IS_BETTER, Language.JA));
    }

    @Test
    void prefersTheNameInTheLanguageAskedFor() {
        KGI sales = Elements.kgi("Annual sales");
        sales.setNameJa("年間売上高");
        assertEquals("Annual sales", Names.of(sales, Language.EN));
        assertEquals("年間売上高", Names.of(sales, Language.JA));
    }

    @Test
    void takesTheOtherNameBeforeTheNameOfTheType() {
        KPI leads = Elements.kpi("Leads");
        assertEquals("Leads", Names.of(leads, Language.JA));
        leads.setName(" ");
        leads.setNameJa("見込み客数");
        assertEquals("見込み客数", Names.of(leads, Language.EN));
        leads.setNameJa(null);
        leads.setName(null);
        assertEquals("KPI", Names.of(leads, Language.EN));
        assertEquals("施策", Names.of(Elements.create(Action.class), Language.JA));
    }

    @Test
    void statementsAreEmptyRatherThanNull() {
        KPI leads = Elements.kpi("Leads");
        Action fair = Elements.action("Trade fair");
        assertEquals("", Names.statement(leads, Language.EN));
        assertEquals("", Names.statement(fair, Language.JA));
        leads.setStatementJa("月間リードを200件に増やす");
        fair.setStatement("Exhibit at the autumn fair");
        assertEquals("月間リードを200件に増やす", Names.statement(leads, Language.EN));
        assertEquals("Exhibit at the autumn fair", Names.statement(fair, Language.JA));
    }
}
