package org.kigi.validation.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.evaluation.Reason.Code;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Waivers;
import org.kigi.validation.smart.Reads.Around;
import org.kigi.validation.smart.SmartRules.Entry;

/**
 * The findings on a tree that is being edited: after an edit only the rules run again that read what it changed, and the result is always
 * that of {@link SmartRules#validate(Evaluation, ValidationSettings)}. Indicators that come, go or move, and other codes, formulas, units,
 * frequencies and aggregations, change what every number is made of, so after these everything runs again. Not thread-safe; it belongs to
 * the thread that edits the tree.
 *
 * <p>It hears of edits either by {@link #attach} or by somebody who listens to the tree already and calls {@link #changed}. Nothing runs
 * before somebody asks: several edits are validated at once.
 */
public final class IncrementalValidator {

    private static final List<Entry<?>> ENTRIES = SmartRules.entries();
    private static final Map<RuleDescription, Integer> PLACES = new IdentityHashMap<>();
    private static final Map<EStructuralFeature, BitSet> READERS_OF = new HashMap<>();
    private static final Map<Around, BitSet> READERS_AROUND = new EnumMap<>(Around.class);
    private static final BitSet ALL = new BitSet();
    private static final BitSet NONE = new BitSet();

    static {
        for (int place = 0; place < ENTRIES.size(); place++) {
            Entry<?> entry = ENTRIES.get(place);
            PLACES.put(entry.description(), place);
            ALL.set(place);
            for (EStructuralFeature feature : entry.reads().own()) {
                READERS_OF.computeIfAbsent(feature, key -> new BitSet()).set(place);
            }
            for (Around around : entry.reads().around()) {
                READERS_AROUND.computeIfAbsent(around, key -> new BitSet()).set(place);
            }
        }
    }

    /** The features of an indicator after which its own numbers are computed again, and those of others that depend on them. */
    private static final Set<EStructuralFeature> EVALUATED = Set.of(Literals.INDICATOR__DIRECTION, Literals.INDICATOR__WEIGHT,
            Literals.INDICATOR__ROLL_UP, Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET, Literals.INDICATOR__MILESTONES,
            Literals.INDICATOR__WARNING_THRESHOLD, Literals.INDICATOR__CRITICAL_THRESHOLD, Literals.INDICATOR__WORST_VALUE,
            Literals.INDICATOR__SERIES);

    /** The features after which everything runs again. */
    private static final Set<EStructuralFeature> WIDE = Set.of(Literals.INDICATOR__DRIVERS, Literals.INDICATOR__CODE,
            Literals.INDICATOR__FORMULA, Literals.INDICATOR__UNIT, Literals.INDICATOR__FREQUENCY, Literals.INDICATOR__AGGREGATION,
            Literals.IDENTIFIED__ID, Literals.GOAL_TREE__KGIS, Literals.GOAL_TREE__UNITS, Literals.GOAL_TREE__CURRENCY,
            Literals.GOAL_TREE__FISCAL_YEAR_START_MONTH, Literals.GOAL_TREE__PROGRESS_METHOD, Literals.GOAL_TREE__ON_TRACK_FROM,
            Literals.GOAL_TREE__ACCELERATION_FROM, Literals.UNIT__SYMBOL, Literals.UNIT__DEFINITION);

    /** With more edits at once than these it is quicker to run everything. */
    private static final int MOST_EDITS = 1_000;

    private final GoalTree tree;
    private final LiveEvaluation live;
    private final ValidationSettings settings;
    private final LocalDate today;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Identified, List<Finding>> results = new IdentityHashMap<>();
    /** The objects with findings of rules that name others along the way. */
    private final Map<Around, Set<Identified>> naming = new EnumMap<>(Map.of(Around.FOLLOWERS, identitySet(), Around.CIRCLES, identitySet()));
    /** The indicators of which {@link GapWithoutActionRule#applies} is true. */
    private final Set<Indicator> gaps = identitySet();
    private Map<String, List<Identified>> sameId = Map.of();
    private Map<String, List<Indicator>> sameCode = Map.of();
    private Facts facts;
    private Waivers waivers;
    private List<Finding> ordered;

    private final List<Notification> pending = new ArrayList<>();
    private boolean wide;

    /**
     * What an edit did to the findings.
     *
     * @param appeared the new ones
     * @param disappeared those that are no longer true, or are waived now
     */
    public record Change(List<Finding> appeared, List<Finding> disappeared) {

        public Change {
            appeared = List.copyOf(appeared);
            disappeared = List.copyOf(disappeared);
        }

        /** True if the findings are the same as before. */
        public boolean isEmpty() {
            return appeared.isEmpty() && disappeared.isEmpty();
        }
    }

    /**
     * Validates the tree of a live evaluation.
     *
     * @param live only this validator may change it from now on
     */
    public IncrementalValidator(LiveEvaluation live, ValidationSettings settings) {
        this.live = live;
        this.settings = settings;
        tree = live.evaluation().tree();
        today = live.evaluation().asOf();
        facts = new Facts(live.evaluation(), settings);
        runAll();
    }

    /** Listens to the tree itself. @return what to remove from the tree's adapters in the end */
    public EContentAdapter attach() {
        EContentAdapter adapter = new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                changed(notification);
            }
        };
        tree.eAdapters().add(adapter);
        return adapter;
    }

    /** Calls a listener with each change, when it is found out; see {@link #update}. */
    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** Hears of a change of the tree or of something in it. */
    public void changed(Notification notification) {
        if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        wide |= WIDE.contains(feature) || pending.size() >= MOST_EDITS;
        if (wide) {
            pending.clear();
        } else {
            pending.add(notification);
            noteDates(notification, feature);
        }
    }

    private void noteDates(Notification notification, EStructuralFeature feature) {
        if (feature == Literals.DATED_VALUE__DATE) {
            EStructuralFeature place = ((EObject) notification.getNotifier()).eContainingFeature();
            moveDate(place, (LocalDate) notification.getOldValue(), (LocalDate) notification.getNewValue());
        } else if (feature == Literals.INDICATOR__BASELINE || feature == Literals.INDICATOR__TARGET) {
            moveDate(feature, Facts.date((DatedValue) notification.getOldValue()), Facts.date((DatedValue) notification.getNewValue()));
        }
    }

    private void moveDate(EStructuralFeature place, LocalDate before, LocalDate after) {
        if (place == Literals.INDICATOR__BASELINE) {
            facts.baselineMoved(before, after);
        } else if (place == Literals.INDICATOR__TARGET) {
            facts.deadlineMoved(before, after);
        }
    }

    /** Reads and validates everything again, since something outside the tree has changed, such as its readings. */
    public Change refresh() {
        wide = true;
        return update();
    }

    /** The evaluation of the tree as it is now. */
    public Evaluation evaluation() {
        update();
        return live.evaluation();
    }

    /** The findings on the tree as it is now, in the order of {@link org.kigi.validation.Validator}. */
    public List<Finding> findings() {
        update();
        if (ordered == null) {
            ordered = order();
        }
        return ordered;
    }

    /** Validates what has changed since the last time, tells the listeners and returns what it did to the findings. */
    public Change update() {
        if (!wide && pending.isEmpty()) {
            return new Change(List.of(), List.of());
        }
        Change change = wide ? everythingAgain(true) : new Edit().run();
        wide = false;
        pending.clear();
        if (!change.isEmpty()) {
            ordered = null;
            listeners.forEach(listener -> listener.accept(change));
        }
        return change;
    }

    private Change everythingAgain(boolean evaluate) {
        List<Finding> before = silenced(results.values());
        if (evaluate) {
            live.treeChanged();
        }
        facts = new Facts(live.evaluation(), facts);
        runAll();
        ordered = null;
        return difference(before, silenced(results.values()));
    }

    private void runAll() {
        results.clear();
        naming.values().forEach(Set::clear);
        gaps.clear();
        waivers = Waivers.of(tree, today);
        Map<String, List<Identified>> ids = new HashMap<>();
        Map<String, List<Indicator>> codes = new HashMap<>();
        run(tree, ALL);
        for (Iterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            Identified object = (Identified) contents.next();
            run(object, ALL);
            if (facts.byId(object.getId()) instanceof Identified first && first != object) {
                ids.computeIfAbsent(object.getId(), key -> new ArrayList<>()).add(object);
            }
            if (object instanceof Indicator indicator) {
                if (facts.byCode(indicator.getCode()) instanceof Indicator first && first != indicator) {
                    codes.computeIfAbsent(indicator.getCode(), key -> new ArrayList<>()).add(indicator);
                }
                if (GapWithoutActionRule.applies(indicator, facts)) {
                    gaps.add(indicator);
                }
            }
        }
        sameId = ids;
        sameCode = codes;
    }

    /** Runs some rules on an object and keeps what the others have found. */
    private void run(Identified object, BitSet rules) {
        List<Finding> kept = results.getOrDefault(object, List.of());
        List<Finding> found = new ArrayList<>(0);
        for (Finding finding : kept) {
            if (!rules.get(PLACES.get(finding.rule()))) {
                found.add(finding);
            }
        }
        int before = found.size();
        for (int place = rules.nextSetBit(0); place >= 0; place = rules.nextSetBit(place + 1)) {
            if (!settings.isOff(ENTRIES.get(place).description())) {
                ENTRIES.get(place).check(object, facts, found::add);
            }
        }
        if (before > 0 && found.size() > before) {
            found.sort(Comparator.comparingInt(finding -> PLACES.get(finding.rule())));
        }
        if (found.isEmpty()) {
            results.remove(object);
        } else {
            results.put(object, List.copyOf(found));
        }
        naming.forEach((around, holders) -> {
            BitSet readers = READERS_AROUND.getOrDefault(around, NONE);
            if (found.stream().anyMatch(finding -> readers.get(PLACES.get(finding.rule())))) {
                holders.add(object);
            } else {
                holders.remove(object);
            }
        });
    }

    private List<Finding> order() {
        Map<EObject, Integer> order = new IdentityHashMap<>();
        results.values().forEach(findings -> findings.forEach(finding -> order.put(finding.element(), Integer.MAX_VALUE)));
        List<Finding> findings = new ArrayList<>();
        int position = 0;
        EObject object = tree;
        for (Iterator<EObject> contents = tree.eAllContents(); object != null; object = contents.hasNext() ? contents.next() : null) {
            order.replace(object, position++);
            findings.addAll(results.getOrDefault(object, List.of()));
        }
        findings.removeIf(waivers::silence);
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.get(finding.element())).thenComparing(finding -> finding.rule().id())
                .thenComparingInt(finding -> finding.span() == null ? -1 : finding.span().start()));
        return List.copyOf(findings);
    }

    private List<Finding> silenced(Collection<List<Finding>> all) {
        List<Finding> findings = new ArrayList<>();
        all.forEach(some -> some.stream().filter(finding -> !waivers.silence(finding)).forEach(findings::add));
        return findings;
    }

    private static Change difference(List<Finding> before, List<Finding> after) {
        Map<Finding, Integer> counts = new HashMap<>();
        before.forEach(finding -> counts.merge(finding, 1, Integer::sum));
        List<Finding> appeared = new ArrayList<>();
        for (Finding finding : after) {
            if (counts.getOrDefault(finding, 0) > 0) {
                counts.merge(finding, -1, Integer::sum);
            } else {
                appeared.add(finding);
            }
        }
        List<Finding> disappeared = new ArrayList<>();
        counts.forEach((finding, count) -> disappeared.addAll(Collections.nCopies(count, finding)));
        return new Change(appeared, disappeared);
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Works out from the pending notifications which rules have to run again on which objects, and runs them. */
    private final class Edit {

        private final Map<Identified, BitSet> marked = new IdentityHashMap<>();
        private final Set<Identified> moved = identitySet();
        private final Set<Indicator> evaluated = identitySet();
        private final Set<Indicator> acted = identitySet();
        private final Set<Indicator> weighted = identitySet();
        private final Set<Indicator> judged = identitySet();
        private boolean influencesChanged;
        private boolean weightsChanged;
        private boolean waiversChanged;

        Change run() {
            pending.forEach(this::read);
            if (!register() || !evaluate()) {
                return everythingAgain(wide);
            }
            if (influencesChanged) {
                linksChanged();
            }
            followWays();
            followActions();
            return check();
        }

        private void read(Notification notification) {
            Identified object = (Identified) notification.getNotifier();
            EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
            if (feature instanceof EReference reference && reference.isContainment()) {
                contained(notification.getOldValue());
                contained(notification.getNewValue());
            }
            mark(object, feature);
            if (object.eContainer() instanceof Identified container && !(object instanceof Indicator)) {
                mark(container, object.eContainingFeature());
            }
            if (feature == Literals.ELEMENT__NAME || feature == Literals.ELEMENT__NAME_JA) {
                renamed((Element) object);
            }
            switch (object) {
                case Indicator indicator -> changed(indicator, feature, notification);
                case DatedValue value when value.eContainer() instanceof Indicator indicator -> {
                    evaluated.add(indicator);
                    changed(indicator);
                    mark(tree, Around.DATES);
                }
                case Action action when action.eContainer() instanceof Indicator indicator -> acted.add(indicator);
                case Influence influence -> influenceChanged(influence);
                case Waiver waiver -> waiversChanged = true;
                default -> {
                    influencesChanged |= feature == Literals.GOAL_TREE__INFLUENCES;
                    waiversChanged |= feature == Literals.GOAL_TREE__WAIVERS;
                }
            }
        }

        private void contained(Object value) {
            if (value instanceof Collection<?> several) {
                several.forEach(this::contained);
            } else if (value instanceof Identified object) {
                moved.add(object);
                object.eAllContents().forEachRemaining(inner -> moved.add((Identified) inner));
            }
        }

        private void changed(Indicator indicator, EStructuralFeature feature, Notification notification) {
            changed(indicator);
            if (EVALUATED.contains(feature)) {
                evaluated.add(indicator);
            }
            if (feature == Literals.INDICATOR__BASELINE || feature == Literals.INDICATOR__TARGET) {
                mark(tree, Around.DATES);
            } else if (feature == Literals.INDICATOR__ACTIONS) {
                acted.add(indicator);
            } else if (feature == Literals.INDICATOR__WEIGHT && isZero(notification.getOldValue()) != isZero(notification.getNewValue())) {
                weightsChanged = true;
                weighted.add(indicator);
            }
        }

        private static boolean isZero(Object weight) {
            return weight instanceof Double number && number == 0;
        }

        /** Marks who reads the features of an indicator. */
        private void changed(Indicator indicator) {
            judged.add(indicator);
            markContents(indicator, Around.CONTAINER);
            numbersChanged(indicator);
            for (Influence influence : facts.influencesTo(indicator)) {
                markInfluenced(influence.getSource());
            }
        }

        /** Marks who reads the features or the numbers of an indicator through a formula or an influence. */
        private void numbersChanged(Indicator indicator) {
            mark(indicator, Around.FOLLOWERS);
            facts.movers(indicator).forEach(mover -> mark(mover, Around.FOLLOWERS));
            for (Indicator user : facts.users(indicator)) {
                mark(user, Around.INPUTS);
                facts.inputs(user).forEach(input -> mark(input, Around.FOLLOWERS));
            }
        }

        private void markInfluenced(Indicator source) {
            if (source != null) {
                mark(source, Around.INFLUENCED);
                source.getActions().forEach(action -> mark(action, Around.INFLUENCED));
            }
        }

        private void markContents(Indicator indicator, Around around) {
            indicator.getDrivers().forEach(driver -> mark(driver, around));
            indicator.getActions().forEach(action -> mark(action, around));
        }

        private void renamed(Element element) {
            tree.getWaivers().stream().filter(waiver -> waiver.getElement() == element).forEach(waiver -> mark(waiver, Around.REFERENCED));
            sameId.values().forEach(objects -> objects.forEach(object -> mark(object, Around.IDS)));
            if (!(element instanceof Indicator indicator)) {
                return;
            }
            sameCode.getOrDefault(indicator.getCode(), List.of()).forEach(other -> mark(other, Around.CODES));
            naming.get(Around.CIRCLES).forEach(holder -> mark(holder, Around.CIRCLES));
            if (indicator instanceof KGI) {
                naming.get(Around.FOLLOWERS).forEach(holder -> mark(holder, Around.FOLLOWERS));
            }
            markUsers(indicator, identitySet());
        }

        /** The problems of a formula name what it uses; those of a cycle whatever it goes through. */
        private void markUsers(Indicator indicator, Set<Indicator> seen) {
            for (Indicator user : facts.users(indicator)) {
                mark(user, Around.NUMBERS);
                if (facts.evaluationOf(user).problems().stream().anyMatch(problem -> problem.code() == Code.CYCLE) && seen.add(user)) {
                    markUsers(user, seen);
                }
            }
        }

        private void influenceChanged(Influence influence) {
            influencesChanged = true;
            markInfluenced(influence.getSource());
            if (influence.getSource() != null) {
                mark(influence.getSource(), Around.FOLLOWERS);
            }
        }

        /** Takes note of what came and went. @return false if everything has to run again because of an id */
        private boolean register() {
            for (Identified object : moved) {
                boolean isThere = EcoreUtil.getRootContainer(object) == tree;
                if (object instanceof Indicator || sameId.containsKey(object.getId())
                        || isThere && facts.byId(object.getId()) instanceof Identified first && first != object) {
                    wide = true;
                    return false;
                }
                if (isThere) {
                    facts.added(object);
                    mark(object, ALL);
                } else {
                    facts.removed(object);
                    mark(object, NONE);
                }
            }
            return true;
        }

        /** @return false if everything was evaluated again */
        private boolean evaluate() {
            if (evaluated.isEmpty()) {
                return true;
            }
            Set<Indicator> touched = identitySet();
            for (Indicator indicator : evaluated) {
                live.changed(indicator);
                if (live.touched().isEmpty()) {
                    return false;
                }
                touched.addAll(live.touched().get());
            }
            facts.evaluatedAgain(live.evaluation());
            for (Indicator indicator : touched) {
                mark(indicator, Around.NUMBERS);
                mark(indicator, Around.STATUS);
                indicator.getDrivers().forEach(driver -> mark(driver, Around.CONTAINER_NUMBERS));
                numbersChanged(indicator);
            }
            judged.addAll(touched);
            return true;
        }

        private void linksChanged() {
            weightsChanged = true;
            for (Indicator linked : facts.influencesChanged()) {
                mark(linked, Around.LINKS);
                mark(linked, Around.FOLLOWERS);
                mark(linked, Around.OPEN_ACTIONS);
                markInfluenced(linked);
                weighted.add(linked);
                acted.add(linked);
                judged.add(linked);
            }
        }

        private void followWays() {
            if (weightsChanged) {
                facts.waysChanged();
                tree.getInfluences().forEach(influence -> mark(influence, Around.CIRCLES));
                for (Indicator indicator : facts.weightsChanged(weighted)) {
                    mark(indicator, Around.WAYS);
                    markContents(indicator, Around.WAYS);
                }
            }
        }

        private void followActions() {
            Set<Indicator> doubtful = identitySet();
            for (Indicator indicator : facts.openActionsChanged(acted)) {
                judged.add(indicator);
                doubtful.add(indicator);
                mark(indicator, Around.OPEN_ACTIONS);
                if (indicator.eContainer() instanceof Indicator parent) {
                    mark(parent, Around.OPEN_ACTIONS);
                }
                facts.moved(indicator).forEach(other -> mark(other, Around.OPEN_ACTIONS));
            }
            for (Indicator indicator : judged) {
                if (GapWithoutActionRule.applies(indicator, facts) ? gaps.add(indicator) : gaps.remove(indicator)) {
                    doubtful.add(indicator);
                }
            }
            doubtful.forEach(this::markBelow);
        }

        /** An indicator without an open action stands for those below. */
        private void markBelow(Indicator indicator) {
            for (Indicator driver : indicator.getDrivers()) {
                if (!facts.hasOpenAction(driver)) {
                    mark(driver, Around.OPEN_ACTIONS);
                    markBelow(driver);
                }
            }
        }

        private Change check() {
            List<Finding> before = new ArrayList<>();
            List<Finding> after = new ArrayList<>();
            Waivers next = waiversChanged ? Waivers.of(tree, today) : waivers;
            if (!next.equals(waivers)) {
                Waivers last = waivers;
                results.forEach((object, findings) -> {
                    if (findings.stream().anyMatch(finding -> last.silence(finding) != next.silence(finding))) {
                        marked.computeIfAbsent(object, key -> new BitSet());
                    }
                });
            }
            marked.keySet().forEach(object -> results.getOrDefault(object, List.of()).stream().filter(finding -> !waivers.silence(finding))
                    .forEach(before::add));
            waivers = next;
            marked.forEach((object, rules) -> {
                if (moved.contains(object) && EcoreUtil.getRootContainer(object) != tree) {
                    results.remove(object);
                    naming.values().forEach(holders -> holders.remove(object));
                } else {
                    IncrementalValidator.this.run(object, rules);
                    results.getOrDefault(object, List.of()).stream().filter(finding -> !waivers.silence(finding)).forEach(after::add);
                }
            });
            return difference(before, after);
        }

        private void mark(Identified object, EStructuralFeature feature) {
            mark(object, READERS_OF.getOrDefault(feature, NONE));
        }

        private void mark(Identified object, Around around) {
            mark(object, READERS_AROUND.getOrDefault(around, NONE));
        }

        private void mark(Identified object, BitSet rules) {
            marked.computeIfAbsent(object, key -> new BitSet(ENTRIES.size())).or(rules);
        }
    }
}
