package org.kigi.validation.smart;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/**
 * What a rule looks at: its read set. After an edit only the rules whose read set it touches run again, so a rule must read nothing that is
 * not declared here; what concerns the whole tree, such as its calendar, the day and the settings of the project, need not be declared.
 *
 * @param own features of the object that is checked; a feature that contains a target, a milestone or an action stands for the features of
 *        that as well, one that contains drivers only for which they are
 * @param around what else, in the tree and in its evaluation
 */
record Reads(List<EStructuralFeature> own, Set<Around> around) {

    /** What is read besides the features of the object that is checked. */
    enum Around {
        /** The unit, the values, the readings and the problems of the indicator, as the evaluation knows them. */
        NUMBERS,
        /** The status and the progress of the indicator. */
        STATUS,
        /** The features of the indicator that contains it, except its drivers. */
        CONTAINER,
        /** The numbers, the status and the progress of the indicator that contains it. */
        CONTAINER_NUMBERS,
        /** The features and the numbers of what its formula names, drivers included. */
        INPUTS,
        /** Which formulas name it, and which influences leave it or come to it. */
        LINKS,
        /** What follows it by a formula or an influence, and whatever else these follow: features and numbers. */
        FOLLOWERS,
        /** The influences from it, or from the indicator that an action belongs to, and the features of their targets. */
        INFLUENCED,
        /** Whether somebody does something about it, about its drivers, about what moves it or about what is above it. */
        OPEN_ACTIONS,
        /** Whether it or what contains it leads to a KGI. */
        WAYS,
        /** Which circle of influences it is part of, with the names there. */
        CIRCLES,
        /** Which indicator has its code. */
        CODES,
        /** Which object has its id. */
        IDS,
        /** The names of what it refers to. */
        REFERENCED,
        /** The first baseline and the last deadline of the tree. */
        DATES
    }

    /** The name of an element in both languages. */
    static final EStructuralFeature[] NAMES = {Literals.ELEMENT__NAME, Literals.ELEMENT__NAME_JA};

    /** A goal sentence in both languages. */
    static final EStructuralFeature[] STATEMENTS = {Literals.INDICATOR__STATEMENT, Literals.INDICATOR__STATEMENT_JA};

    /** Every link of every class. */
    static final EStructuralFeature[] REFERENCES = GoaltreePackage.eINSTANCE.getEClassifiers().stream()
            .flatMap(type -> type instanceof EClass of ? of.getEReferences().stream() : Stream.empty())
            .filter(reference -> !reference.isContainment() && !reference.isContainer()).toArray(EStructuralFeature[]::new);

    Reads {
        own = List.copyOf(own);
        around = Collections.unmodifiableSet(around.isEmpty() ? EnumSet.noneOf(Around.class) : EnumSet.copyOf(around));
    }

    /** A rule that reads these features of what it checks. */
    static Reads reads(EStructuralFeature... own) {
        return new Reads(List.of(own), Set.of());
    }

    /** The same and further features. */
    Reads also(EStructuralFeature... more) {
        return new Reads(Stream.concat(own.stream(), Arrays.stream(more)).toList(), around);
    }

    /** The same and what is around. */
    Reads and(Around... more) {
        Set<Around> all = EnumSet.noneOf(Around.class);
        all.addAll(around);
        all.addAll(List.of(more));
        return new Reads(own, all);
    }
}
