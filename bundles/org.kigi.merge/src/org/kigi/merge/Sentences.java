package org.kigi.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.merge.Change.Added;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Linked;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;

/** Changes and conflicts in words. */
final class Sentences {

    static final Texts TEXTS = Texts.of(Sentences.class);

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_NAMES = 6;
    /** What is measured in the unit of the indicator. */
    private static final Set<EStructuralFeature> AMOUNTS = Set.of(Literals.DATED_VALUE__VALUE, Literals.INDICATOR__WARNING_THRESHOLD,
            Literals.INDICATOR__CRITICAL_THRESHOLD, Literals.INDICATOR__WORST_VALUE, Literals.ACTION__EXPECTED_EFFECT,
            Literals.EFFECT_STUDY__EFFECT, Literals.EFFECT_STUDY__LOWER, Literals.EFFECT_STUDY__UPPER, Literals.SCENARIO_OVERRIDE__VALUE,
            Literals.SCENARIO_OVERRIDE__LOWER, Literals.SCENARIO_OVERRIDE__UPPER);

    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    String of(Change change) {
        return capitalized(switch (change) {
            case Added added -> added(added);
            case Deleted deleted -> withMore("deleted.more", text("deleted", label(deleted.element())), deleted.element(), deleted.ids());
            case Moved moved -> moved(moved);
            case Reordered reordered -> reordered(reordered);
            case Changed changed -> changed(changed);
            case Linked linked -> text(linked.isAdded() ? "linked" : "unlinked", mention(linked.target()), noun(linked.feature()),
                    mention(linked.element()));
        });
    }

    /** That a tree was added or deleted with all that is in it. */
    String whole(GoalTree tree, boolean isNew) {
        String label = text("named", Names.typeName(tree.eClass(), language), label(tree));
        return text(isNew ? "added.tree" : "deleted.tree", label, GoalTrees.indicators(tree).size(), GoalTrees.actions(tree).size());
    }

    /** What a conflict is about. */
    String conflict(Conflict conflict) {
        return join(conflict.elements().stream().limit(MOST_NAMES).map(this::label).toList());
    }

    private String added(Added change) {
        String content = change.element() instanceof DatedValue value ? content(value) : "";
        String what = content.isEmpty() ? label(change.element()) : text("with-content", label(change.element()), content);
        boolean isUnderElement = change.element() instanceof Element && change.place().parent() instanceof Element parent
                && !(parent instanceof GoalTree);
        String place = isUnderElement ? text("added.under", what, mention(change.place().parent())) : text("added", what);
        return withMore("added.more", place, change.element(), change.ids());
    }

    /** Counts what came or went with it and has a name of its own: a KPI is not more than one for its target. */
    private String withMore(String key, String sentence, Identified element, Set<String> ids) {
        int more = 0;
        for (Iterator<EObject> below = element.eAllContents(); below.hasNext();) {
            more += below.next() instanceof Element named && ids.contains(named.getId()) ? 1 : 0;
        }
        return more == 0 ? sentence : text(key, sentence, more);
    }

    private String content(DatedValue value) {
        String amount = value.getValue() == null ? "" : value(value, Literals.DATED_VALUE__VALUE, value.getValue());
        return value.getDate() == null || amount.isEmpty() ? amount + Objects.toString(value.getDate(), "")
                : text("by-date", amount, value.getDate().toString());
    }

    private String moved(Moved change) {
        String to = mention(change.to().parent());
        return change.from().parent() == null ? text("moved", label(change.element()), to)
                : text("moved.from", label(change.element()), to, mention(change.from().parent()));
    }

    private String reordered(Reordered change) {
        String list = noun(change.feature());
        String owner = mention(change.element());
        return change.after().size() > MOST_NAMES ? text("reordered.long", list, owner)
                : text("reordered", list, owner, names(change.before()), names(change.after()));
    }

    private String names(List<Identified> elements) {
        return join(elements.stream().map(this::name).toList());
    }

    /** The texts one after the other. */
    String join(List<String> texts) {
        return texts.stream().reduce((all, next) -> text("join", all, next)).orElseGet(() -> text("none"));
    }

    private String changed(Changed change) {
        Identified element = change.element();
        EStructuralFeature feature = change.feature();
        if (change.kind() == Change.Kind.RENAMED && isShown(change)) {
            String type = Names.typeName(element.eClass(), language);
            return text("renamed", type, quotedName(change.before()), quotedName(change.after()));
        }
        if (feature == Literals.IDENTIFIED__ID) {
            return text("replaced", label(element));
        }
        String before = value(change.earlier(), feature, change.before());
        String after = value(element, feature, change.after());
        if (before.equals(after)) {
            before = exactly(change.before());
            after = exactly(change.after());
        }
        String subject = feature == Literals.DATED_VALUE__VALUE ? label(element) : text("feature-of", noun(feature), mention(element));
        return before.length() > LONGEST_VALUE || after.length() > LONGEST_VALUE ? text("changed", subject)
                : text("changed.from-to", subject, before, after);
    }

    /** True if the name is the one that people of this language see. */
    private boolean isShown(Changed change) {
        if (change.before() == null || change.after() == null) {
            return false;
        }
        boolean isJapanese = change.feature() == Literals.ELEMENT__NAME_JA;
        Element element = (Element) change.element();
        return language == Language.JA ? isJapanese || element.getNameJa() == null || element.getNameJa().isBlank() : !isJapanese;
    }

    private String quotedName(Object name) {
        return text("quoted-name", name);
    }

    /** A value as people read it. */
    String value(Identified element, EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> text("none");
            case Identified target -> name(target);
            case Double number when AMOUNTS.contains(feature) -> unitOf(element).format(number, language);
            case Double number when feature == Literals.ACTION__COST -> currency(element).format(number, language);
            case Double number -> UnitExpression.ONE.format(number, language);
            case Boolean truth -> text(truth ? "yes" : "no");
            case Enumerator literal -> Names.literalName(literal, language);
            case LocalDate date -> date.toString();
            case String text when text.isEmpty() -> text("none");
            case String text -> text;
            default -> value.toString();
        };
    }

    /** Numbers that look the same once they are rounded. */
    private static String exactly(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private static UnitExpression unitOf(Identified element) {
        Optional<Indicator> indicator = element instanceof ScenarioOverride override ? Optional.ofNullable(override.getIndicator())
                : element instanceof Indicator own ? Optional.of(own) : GoalTrees.parent(element);
        try {
            return indicator.isPresent() && indicator.get().getUnit() != null ? system(element).parse(indicator.get().getUnit())
                    : UnitExpression.ONE;
        } catch (UnitSyntaxException unreadable) {
            return UnitExpression.ONE; // a finding of its own; here the number alone says what has changed
        }
    }

    private static UnitExpression currency(Identified element) {
        return system(element).currency();
    }

    private static UnitSystem system(Identified element) {
        return GoalTrees.treeOf(element).map(UnitSystem::of).orElseGet(UnitSystem::builtIn);
    }

    String feature(EStructuralFeature feature) {
        return Names.featureName(feature, language);
    }

    /** What a feature is called within a sentence. */
    private String noun(EStructuralFeature feature) {
        if (feature.getEContainingClass() == Literals.INFLUENCE && feature instanceof EReference) {
            return text("influence." + feature.getName());
        }
        String label = feature(feature);
        boolean isWord = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    /** The name, set off from the sentence where the language does so; of what has none, what it is. */
    private String mention(Identified element) {
        return element == null || element instanceof Element ? text("mention", name(element)) : label(element);
    }

    /** The name; of what has none, what it is. */
    private String name(Identified element) {
        return switch (element) {
            case null -> text("none");
            case Element named -> Names.of(named, language);
            default -> label(element);
        };
    }

    /** What it is and its name. */
    String label(Identified element) {
        String type = Names.typeName(element.eClass(), language);
        return switch (element) {
            case GoalTree tree -> Names.of(tree, language);
            case Element named -> text("named", type, Names.of(named, language));
            case DatedValue value -> {
                String owner = name((Identified) value.eContainer());
                String key = "part." + value.eClass().getName();
                yield text(key, owner, value.getDate() == null ? "" : value.getDate().toString()).strip().replace("  ", " ");
            }
            case Influence influence -> text("part.Influence", name(influence.getSource()), name(influence.getTarget()));
            case ScenarioOverride override -> text("part.ScenarioOverride", name(override.getIndicator()),
                    name((Identified) override.eContainer()));
            case Decision decision -> text("part.Decision", excerpt(decision.getStatement()), name((Identified) decision.eContainer()));
            case Waiver waiver -> text("part.Waiver", Objects.toString(waiver.getRule(), ""), name(waiver.getElement()));
            default -> type;
        };
    }

    private static String excerpt(String text) {
        String all = Objects.toString(text, "");
        return all.codePointCount(0, all.length()) <= LONGEST_VALUE ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST_VALUE - 1))
                + "…";
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    static String capitalized(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
