package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoalTree;

/** A line of the project's settings for the rules that cannot be understood, so that it has no effect. */
final class UnreadableSettingsRule implements SmartRule<GoalTree> {

    @Override
    public void check(GoalTree tree, Facts facts, Report report) {
        for (ValidationSettings.Problem problem : facts.settings().problems()) {
            report.add(tree, null, ValidationSettings.FILE,
                    problem.line() == 0 ? Facts.words("settings.whole-file") : Facts.words("settings.line", problem.line()), problem.reason());
        }
    }
}
