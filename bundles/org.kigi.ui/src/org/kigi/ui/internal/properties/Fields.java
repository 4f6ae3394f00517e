package org.kigi.ui.internal.properties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.ui.goals.SourceFile;
import org.kigi.ui.internal.ElementText;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.smart.SmartRules;

/** Which features of a class are shown on which tab, and the field that fits each. */
final class Fields {
    private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(Literals.ELEMENT__DESCRIPTION, Literals.ACTION__STATEMENT,
        Literals.ACTION__STATEMENT_JA, Literals.DECISION__STATEMENT, Literals.EFFECT_STUDY__ASSUMPTIONS, Literals.WAIVER__REASON);
    private static final List<Tab> INDICATOR = List.of(
        new Tab("general", List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__NAME_JA, Literals.INDICATOR__CODE,
            Literals.INDICATOR__STATEMENT, Literals.INDICATOR__STATEMENT_JA, Literals.INDICATOR__OWNER, Literals.ELEMENT__DESCRIPTION)),
        new Tab("target", List.of(Literals.INDICATOR__DIRECTION, Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET,
            Literals.INDICATOR__MILESTONES, Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__CRITICAL_THRESHOLD,
            Literals.INDICATOR__WORST_VALUE)),
        new Tab("measurement", List.of(Literals.INDICATOR__UNIT, Literals.INDICATOR__AGGREGATION, Literals.INDICATOR__FREQUENCY,
            Literals.INDICATOR__SERIES, Literals.INDICATOR__MEASUREMENT_SOURCE, Literals.INDICATOR__LEADING)),
        new Tab("calculation", List.of(Literals.INDICATOR__FORMULA, Literals.INDICATOR__WEIGHT, Literals.INDICATOR__ROLL_UP)));
    private static final List<Tab> ACTION = List.of(
        new Tab("general", List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__NAME_JA, Literals.ACTION__STATEMENT,
            Literals.ACTION__STATEMENT_JA, Literals.ACTION__OWNER, Literals.ELEMENT__DESCRIPTION)),
        new Tab("plan", List.of(Literals.ACTION__STATUS, Literals.ACTION__START, Literals.ACTION__END, Literals.ACTION__COST,
            Literals.ACTION__EXPECTED_EFFECT)));

    /** Some features under a heading. */
    record Tab(String key, List<EStructuralFeature> features) { }

    private Fields() {
    }

    static List<Tab> tabs(EClass type) {
        if (Literals.INDICATOR.isSuperTypeOf(type)) {
            return INDICATOR;
        }
        return type == Literals.ACTION ? ACTION : List.of(new Tab("general", type.getEAllStructuralFeatures().stream()
            .filter(feature -> feature != Literals.IDENTIFIED__ID)
            .filter(feature -> !(feature instanceof EReference reference && reference.isContainment())).toList()));
    }

    static Field field(EStructuralFeature feature) {
        if (feature == Literals.INDICATOR__FORMULA) {
            return new FormulaField(feature);
        } else if (feature == Literals.INDICATOR__STATEMENT || feature == Literals.INDICATOR__STATEMENT_JA) {
            return new SentenceField(feature);
        } else if (feature == Literals.INDICATOR__UNIT) {
            return new ProposedField(feature, Fields::units, Fields::unitProblem);
        } else if (feature == Literals.INDICATOR__SERIES) {
            return new ProposedField(feature, Fields::readings, Fields::readingsProblem);
        } else if (feature == Literals.WAIVER__RULE) {
            return new ProposedField(feature, subject -> SmartRules.catalogue().stream().map(RuleDescription::id).sorted().toList(),
                (subject, input) -> Optional.empty());
        } else if (feature == Literals.INDICATOR__MILESTONES) {
            return new MilestonesField();
        } else if (feature == Literals.GOAL_TREE__FISCAL_YEAR_START_MONTH) {
            return new ChoiceField(feature, subject -> IntStream.rangeClosed(1, 12).boxed().toList(),
                month -> Month.of((Integer) month).getDisplayName(TextStyle.FULL_STANDALONE, Field.WORDS.language().locale()));
        }
        return feature instanceof EReference reference ? referenceField(reference) : attributeField(feature);
    }

    private static Field referenceField(EReference reference) {
        if (reference.isContainment()) {
            return new DatedValueField(reference, Fields::unit);
        } else if (reference.isMany()) {
            return new MembersField(reference);
        } else if (reference.getEReferenceType() == Literals.PERSON) {
            return new PersonField(reference);
        }
        return new ChoiceField(reference, subject -> candidates(subject, reference.getEReferenceType()),
            element -> ElementText.of((EObject) element, Field.WORDS.language()));
    }

    private static Field attributeField(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum literals) {
            return new ChoiceField(feature, subject -> literals.getELiterals().stream().map(literal -> literal.getInstance()).toList(),
                literal -> Names.literalName((Enumerator) literal, Field.WORDS.language()));
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == boolean.class) {
            return new CheckField(feature);
        } else if (feature.getEType() == Literals.DATE) {
            return new DateField(feature);
        } else if (feature.getEType() == Literals.AMOUNT || type == int.class) {
            return new NumberField(feature, type == int.class, subject -> unit(subject, feature));
        }
        return new TypedField(feature, LONG_TEXTS.contains(feature));
    }

    private static List<?> candidates(Subject subject, EClass type) {
        List<Object> candidates = new ArrayList<>();
        candidates.add(null);
        for (Iterator<EObject> all = subject.tree().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (type.isInstance(object) && object != subject.element()) {
                candidates.add(object);
            }
        }
        return candidates;
    }

    /** The unit in which the values of the element are. */
    private static String unit(Subject subject) {
        Optional<Indicator> indicator = switch (subject.element()) {
            case Indicator own -> Optional.of(own);
            case ScenarioOverride override -> Optional.ofNullable(override.getIndicator());
            case Identified other -> GoalTrees.parent(other);
        };
        return indicator.map(Indicator::getUnit).orElse("");
    }

    private static String unit(Subject subject, EStructuralFeature feature) {
        if (feature == Literals.ACTION__COST) {
            return UnitSystem.of(subject.tree()).currency().symbol();
        }
        boolean bare = feature == Literals.INDICATOR__WEIGHT || feature == Literals.INFLUENCE__WEIGHT || feature == Literals.INFLUENCE__LAG
            || feature == Literals.EFFECT_STUDY__CONFIDENCE;
        return bare ? "" : unit(subject);
    }

    /** The units that the tree uses already, then common ones. */
    private static List<String> units(Subject subject) {
        Set<String> units = new LinkedHashSet<>();
        GoalTrees.indicators(subject.tree()).stream().map(Indicator::getUnit).filter(unit -> unit != null && !unit.isBlank())
            .forEach(units::add);
        units.addAll(List.of(Field.WORDS.get("unit.proposals").split(" ")));
        return List.copyOf(units);
    }

    private static Optional<String> unitProblem(Subject subject, String input) {
        try {
            UnitSystem.of(subject.tree()).parse(input);
            return Optional.empty();
        } catch (UnitSyntaxException e) {
            return Optional.of(e.text(Field.WORDS.language()));
        }
    }

    private static Optional<Path> folder(Subject subject) {
        return SourceFile.of(subject.element()).map(IFile::getLocation).map(location -> location.toPath().getParent());
    }

    /** The CSV files beside the tree, by their paths relative to its folder. */
    private static List<String> readings(Subject subject) {
        Optional<Path> folder = folder(subject);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get(), 3)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                .map(file -> folder.get().relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            ILog.get().warn(e.getMessage(), e);
            return List.of();
        }
    }

    private static Optional<String> readingsProblem(Subject subject, String input) {
        return readings(subject).contains(input) ? Optional.empty() : Optional.of(Field.WORDS.get("series.missing", input));
    }
}
