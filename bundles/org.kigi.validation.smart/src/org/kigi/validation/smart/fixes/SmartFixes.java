package org.kigi.validation.smart.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.core.Language;
import org.kigi.evaluation.Evaluation;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;

/** The fixes for the findings of the SMART rules. */
public final class SmartFixes {

    private static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Stream.of(SpecificFixes.BY_RULE, MeasurableFixes.BY_RULE,
            AchievableFixes.BY_RULE, RelevantFixes.BY_RULE, TimeBoundFixes.BY_RULE, StructureFixes.BY_RULE)
            .flatMap(fixes -> fixes.entrySet().stream()).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SmartFixes() {
    }

    /**
     * Returns what can be done about a finding, the best first; a waiver comes last. Takes no longer than a look at the tree.
     *
     * @param evaluation of the tree as it is now, from which the finding came
     * @param language of the user, in which new elements are named
     */
    public static List<Fix> of(Finding finding, Evaluation evaluation, Language language) {
        Flaw flaw = new Flaw(finding, evaluation, language);
        List<Fix> fixes = new ArrayList<>(BY_RULE.getOrDefault(finding.rule().id(), any -> List.of()).apply(flaw));
        fixes.addAll(WaiverFixes.waive(flaw));
        return List.copyOf(fixes);
    }

    /** The ids of the rules for whose findings there is more than a waiver, at least where the tree holds what the fix needs. */
    public static Set<String> rules() {
        return BY_RULE.keySet();
    }
}
