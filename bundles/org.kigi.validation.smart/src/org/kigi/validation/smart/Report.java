package org.kigi.validation.smart;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.TextSpan;

/** Takes what one rule finds and makes findings of it. */
final class Report {

    private final RuleDescription rule;
    private final ValidationSettings settings;
    private final Consumer<Finding> findings;

    Report(RuleDescription rule, ValidationSettings settings, Consumer<Finding> findings) {
        this.rule = rule;
        this.settings = settings;
        this.findings = findings;
    }

    /** Adds a finding about a feature, or about the element as a whole when {@code feature} is null. */
    void add(Identified element, EStructuralFeature feature, Object... arguments) {
        add(rule.severity(), element, feature, arguments);
    }

    /** Adds a finding with a severity of its own, unless the project has set one for the rule. */
    void add(Severity severity, Identified element, EStructuralFeature feature, Object... arguments) {
        findings.accept(new Finding(rule, settings.severity(rule).orElse(severity), element, feature, null, List.of(arguments)));
    }

    /** Adds a finding about some words in the text of a feature. */
    void addWords(Identified element, EStructuralFeature feature, TextSpan span, Object... arguments) {
        findings.accept(new Finding(rule, settings.severity(rule).orElse(rule.severity()), element, feature, span,
                List.of(arguments)));
    }
}
