package org.kigi.design.services;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/** Services for actions. */
public final class ActionServices {

    private static final Texts TEXTS = Texts.of(ActionServices.class);

    private final Language language;

    /** In the language of the workbench. */
    public ActionServices() {
        this(Language.of(Locale.getDefault()));
    }

    public ActionServices(Language language) {
        this.language = language;
    }

    public boolean isRunning(Action self) {
        return self.getStatus() == ActionStatus.RUNNING;
    }

    public boolean isDone(Action self) {
        return self.getStatus() == ActionStatus.DONE;
    }

    public boolean isCancelled(Action self) {
        return self.getStatus() == ActionStatus.CANCELLED;
    }

    /** Whether there is still something to do. */
    public boolean isOpen(Action self) {
        return !isDone(self) && !isCancelled(self);
    }

    /** Whether the action belongs to an indicator that is off track. */
    public boolean isOffTrack(Action self) {
        return self.eContainer() instanceof Indicator indicator && new IndicatorServices(language).isOffTrack(indicator);
    }

    /** The same as {@link #isOffTrack}: there is nothing below an action. */
    public boolean leadsOffTrack(Action self) {
        return isOffTrack(self);
    }

    /** The state in words. */
    public String stateLabel(Action self) {
        return Names.literalName(self.getStatus(), language);
    }

    public boolean hasDates(Action self) {
        return self.getStart() != null || self.getEnd() != null;
    }

    /** From when to when. */
    public String datesLabel(Action self) {
        return TEXTS.get(language, "action.dates", self.getStart() == null ? "" : self.getStart(),
                self.getEnd() == null ? "" : self.getEnd()).strip();
    }

    public boolean isOwned(Action self) {
        return self.getOwner() != null;
    }

    public String actionOwnerLabel(Action self) {
        return TEXTS.get(language, "owner", Names.of(self.getOwner(), language));
    }

    public boolean hasCost(Action self) {
        return self.getCost() != null;
    }

    /** The cost in the currency of the tree. */
    public String costLabel(Action self) {
        return TEXTS.get(language, "action.cost", Numbers.brief(Numbers.currency(GoalTrees.treeOf(self)), self.getCost(), language));
    }

    /** From the first day of the first action of the tree to the last day of the last. */
    private record Horizon(LocalDate first, LocalDate last) {
        static Horizon of(GoalTree tree) {
            LocalDate first = null;
            LocalDate last = null;
            for (Action action : GoalTrees.actions(tree)) {
                for (LocalDate day : Arrays.asList(action.getStart(), action.getEnd())) {
                    first = day != null && (first == null || day.isBefore(first)) ? day : first;
                    last = day != null && (last == null || day.isAfter(last)) ? day : last;
                }
            }
            return new Horizon(first, last);
        }

        double share(LocalDate day) {
            long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return Math.clamp(ChronoUnit.DAYS.between(first, day) / (double) days, 0, 1);
        }
    }

    /**
     * Where the action begins and ends and, if it is known, where the day of the evaluation is, each from 0 to 1 on the time of all
     * actions.
     */
    public List<Double> timeline(Action self) {
        Optional<Analysis> analysis = Analysis.of(self);
        Optional<Horizon> known = analysis.map(a -> a.derived(Horizon.class, Horizon::of))
                .or(() -> GoalTrees.treeOf(self).map(Horizon::of));
        if (known.isEmpty() || known.get().first() == null) {
            return List.of();
        }
        Horizon horizon = known.get();
        List<Double> shares = new ArrayList<>();
        shares.add(self.getStart() == null ? 0 : horizon.share(self.getStart()));
        shares.add(self.getEnd() == null ? 1 : horizon.share(self.getEnd()));
        analysis.ifPresent(a -> shares.add(horizon.share(a.evaluation().asOf())));
        return shares;
    }

    /** Where the action belongs and what it says. */
    public String actionTooltip(Action self) {
        String statement = Names.statement(self, language);
        return GoalTrees.path(self, language) + (statement == null || statement.isBlank() ? "" : "\n" + statement);
    }
}
