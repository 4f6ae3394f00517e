package org.kigi.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.merge.Conflict.Kind;
import org.kigi.merge.Conflict.Stance;
import org.kigi.merge.Item.Deletion;
import org.kigi.merge.Version.Node;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Unit;

/**
 * One three-way merge. It decides for each element whether it exists, where it is and what its values are; then it builds a new tree.
 * Nothing depends on which side is called ours: where something has to be chosen, the key decides.
 */
final class Merging {

    private static final int BASE = Item.BASE;
    private static final int OURS = Item.OURS;
    private static final int THEIRS = Item.THEIRS;
    private static final Comparator<Item> BY_KEY = Comparator.comparing(item -> item.key);

    private final Version[] versions;
    private final Map<String, Item> items;
    private final List<Found> found = new ArrayList<>();
    private final List<Item> order = new ArrayList<>();
    /** Whose places count for what both have added, each to another parent. */
    private int placesOfAdded = OURS;

    /** A conflict that can be told when the merged tree is there. */
    private record Found(Kind kind, List<Item> about, Edit ours, Edit theirs) {
    }

    /** What one side did, as far as it is in conflict. */
    private static final class Edit {

        final List<Supplier<Change>> changes = new ArrayList<>();
        boolean isInTree;

        Edit() {
        }

        Edit(Supplier<Change> change) {
            changes.add(change);
        }

        Stance stance() {
            return new Stance(changes.stream().map(Supplier::get).toList(), isInTree);
        }
    }

    Merging(Version base, Version ours, Version theirs) {
        versions = new Version[] {base, ours, theirs};
        items = LinkedHashMap.newLinkedHashMap(ours.nodes().size() + theirs.nodes().size() / 2);
    }

    MergeResult result(Difference ours, Difference theirs) throws UnmergeableException {
        collect();
        findEdits();
        deletions(OURS, THEIRS);
        deletions(THEIRS, OURS);
        findPlaces();
        build();
        findUniqueness();
        return new MergeResult((GoalTree) order.getFirst().merged, conflicts(), ours, theirs);
    }

    private void collect() throws UnmergeableException {
        for (int version = BASE; version <= THEIRS; version++) {
            for (Node node : versions[version].nodes()) {
                Item item = items.computeIfAbsent(node.key, Item::new);
                item.put(version, node);
                node.item = item;
                Edits.checkClass(item.any().eClass(), node);
            }
        }
    }

    private void findEdits() {
        for (int version = OURS; version <= THEIRS; version++) {
            Edits edits = new Edits(versions[version]);
            for (Item item : items.values()) {
                if (item.isIn(version)) {
                    Identified before = item.element(BASE);
                    item.edited(version, edits.changed(before, item.element(version)), edits.links(before, item.element(version)));
                }
            }
        }
    }

    // ---- deletions

    /** What one side has deleted and the other has not; a deletion is put off where the other has an interest in it. */
    private void deletions(int by, int other) {
        if (!group(other, by, item -> item.isIn(BASE) && !item.isIn(by))) {
            return;
        }
        Map<Deletion, Interest> interests = new LinkedHashMap<>();
        Function<Deletion, Interest> interest = deletion -> interests.computeIfAbsent(deletion, key -> new Interest());
        for (Node node : versions[other].nodes()) {
            Item item = node.item;
            Item parent = node.parent == null ? null : node.parent.item;
            if (isLostTo(by, item)) {
                editsOf(item, other, by, interest.apply(item.deletion));
            } else if (isLostTo(by, parent)) {
                Interest above = interest.apply(parent.deletion);
                above.isChanged |= item.isAdded(other);
                above.isMoved |= item.isMoved(other);
                if (item.isAdded(other) || item.isMoved(other)) {
                    above.changes.add(() -> item.isAdded(other) ? added(item, other) : moved(item, other));
                }
            }
            references(item, other, by, interest);
        }
        interests.forEach((deletion, what) -> {
            if (!what.changes.isEmpty()) {
                deletion.isPutOff = true;
                conflict(what.kind(), List.of(deletion.top()), by, new Edit(() -> deleted(deletion)), what);
            }
        });
    }

    private void editsOf(Item item, int other, int by, Interest own) {
        for (EStructuralFeature feature : item.changed(other)) {
            boolean isGone = feature instanceof EReference reference && Trees.reference(item.element(other), reference) == null
                    && isLostTo(by, itemOf(Trees.reference(item.element(BASE), reference)));
            if (!isGone) {
                own.changes.add(() -> changed(item, feature, other));
                own.isChanged = true;
            }
        }
        for (Edits.Link link : item.links(other)) {
            if (link.isAdded() || !isLostTo(by, itemOf(link.target()))) {
                own.changes.add(() -> linked(item, link));
                own.isChanged = true;
            }
        }
        if (item.isMoved(other)) {
            own.changes.add(() -> moved(item, other));
            own.isMoved = true;
        }
    }

    /** What a side did to something that the other has deleted; to refer no longer to what the other has deleted, too, is nothing. */
    private static final class Interest {

        final List<Supplier<Change>> changes = new ArrayList<>();
        boolean isMoved;
        boolean isChanged;

        Kind kind() {
            return isMoved ? Kind.DELETED_AND_MOVED : isChanged ? Kind.DELETED_AND_CHANGED : Kind.DELETED_AND_REFERRED_TO;
        }
    }

    /** New references of the item to what has been deleted. */
    private void references(Item item, int other, int by, Function<Deletion, Interest> interest) {
        for (EStructuralFeature feature : item.changed(other)) {
            if (feature instanceof EReference reference) {
                Item target = itemOf(Trees.reference(item.element(other), reference));
                if (isLostTo(by, target) && target.deletion != item.deletion) {
                    interest.apply(target.deletion).changes.add(() -> changed(item, feature, other));
                }
            }
        }
        for (Edits.Link link : item.links(other)) {
            Item target = itemOf(link.target());
            if (link.isAdded() && isLostTo(by, target) && target.deletion != item.deletion) {
                interest.apply(target.deletion).changes.add(() -> linked(item, link));
            }
        }
    }

    private static boolean isLostTo(int version, Item target) {
        return target != null && target.deletion != null && target.deletion.by == version;
    }

    /** Groups what a version has lost by what was lost in one go, as it hangs together in another version. */
    private boolean group(int version, int by, Predicate<Item> isLost) {
        boolean isAny = false;
        for (Node node : versions[version].nodes()) {
            Item item = node.item;
            if (isLost.test(item)) {
                Item parent = node.parent.item;
                isAny = true;
                if (parent.deletion != null && parent.deletion.by == by) {
                    item.deletion = parent.deletion;
                    item.deletion.items.add(item);
                } else {
                    item.deletion = new Deletion(by, item);
                }
            }
        }
        return isAny;
    }

    // ---- places

    private void findPlaces() {
        items.values().stream().filter(item -> !item.isIn(BASE) && item.isIn(OURS) && item.isIn(THEIRS) && !item.agreesOnPlace()).min(BY_KEY)
                .ifPresent(first -> placesOfAdded = first.in(OURS).parent.key.compareTo(first.in(THEIRS).parent.key) < 0 ? OURS : THEIRS);
        boolean isBothGrouped = false;
        do {
            items.values().forEach(this::place);
            List<Item> homeless = items.values().stream().filter(item -> item.exists() && item.parent != null && !item.parent.exists())
                    .sorted(BY_KEY).toList();
            if (!homeless.isEmpty() && !isBothGrouped) {
                group(BASE, BASE, item -> !item.isIn(OURS) && !item.isIn(THEIRS));
                isBothGrouped = true;
            }
            homeless.forEach(item -> keepFor(item, item.parent.deletion));
            if (homeless.isEmpty() && !openCircles()) {
                break;
            }
        } while (true);
        for (Item item : items.values()) {
            if (item.isIn(OURS) && item.isIn(THEIRS) && !item.agreesOnPlace() && !item.isReverted()
                    && (!item.isIn(BASE) || item.isMoved(OURS) && item.isMoved(THEIRS))) {
                conflict(Kind.BOTH_MOVED, List.of(item), OURS, new Edit(() -> moved(item, OURS)), new Edit(() -> moved(item, THEIRS)));
            }
        }
    }

    private void place(Item item) {
        item.placeOf = placeOf(item);
        Node node = item.in(item.placeOf);
        item.parent = node.parent == null ? null : node.parent.item;
        item.feature = node.feature;
    }

    /** The version whose place is the item's. */
    private int placeOf(Item item) {
        boolean isBoth = item.isIn(OURS) && item.isIn(THEIRS);
        if (!item.isIn(BASE)) {
            return !isBoth ? item.isIn(OURS) ? OURS : THEIRS : item.agreesOnPlace() ? OURS : placesOfAdded;
        }
        if (item.isReverted()) {
            return BASE;
        }
        if (!isBoth) {
            return item.isIn(OURS) ? OURS : item.isIn(THEIRS) ? THEIRS : BASE;
        }
        boolean isOurs = item.isMoved(OURS);
        boolean isTheirs = item.isMoved(THEIRS);
        return isOurs && isTheirs ? item.agreesOnPlace() ? OURS : BASE : isOurs ? OURS : isTheirs ? THEIRS : BASE;
    }

    /** Puts a deletion off, since an item whose place is not decided is still in what is to be deleted. */
    private void keepFor(Item item, Deletion deletion) {
        if (deletion.isPutOff) {
            return;
        }
        deletion.isPutOff = true;
        deletion.keptFor = item.deletion != null && item.deletion.keptFor != null ? item.deletion.keptFor : item;
        if (deletion.by == BASE) {
            conflict(Kind.DELETED_AND_MOVED, List.of(deletion.top()), OURS, new Edit(() -> deleted(deletion)),
                    new Edit(() -> deleted(deletion)));
        } else {
            int other = deletion.by == OURS ? THEIRS : OURS;
            Edit moves = new Edit();
            for (Item each : deletion.keptFor.circle.isEmpty() ? List.of(deletion.keptFor) : deletion.keptFor.circle) {
                if (each.isMoved(other)) {
                    moves.changes.add(() -> moved(each, other));
                }
            }
            conflict(Kind.DELETED_AND_MOVED, List.of(deletion.top()), deletion.by, new Edit(() -> deleted(deletion)), moves);
        }
    }

    /** Puts what was moved in a circle back to where it was; false if there is no circle. */
    private boolean openCircles() {
        items.values().forEach(item -> item.seenFrom = null);
        boolean isAny = false;
        for (Item start : items.values()) {
            Item item = start;
            while (item != null && item.exists() && item.seenFrom == null) {
                item.seenFrom = start;
                item = item.parent;
            }
            if (item != null && item.seenFrom == start) {
                isAny |= openCircle(item);
            }
        }
        return isAny;
    }

    private boolean openCircle(Item start) {
        List<Item> moved = new ArrayList<>();
        List<Item> circle = new ArrayList<>();
        Item item = start;
        do {
            circle.add(item);
            if (item.isIn(BASE) && item.placeOf != BASE && item.isMoved(item.placeOf)) {
                moved.add(item);
            }
            item = item.parent;
        } while (item != start);
        if (moved.isEmpty()) {
            throw new IllegalStateException("a version goes round in a circle at " + start.key);
        }
        Edit ours = new Edit();
        Edit theirs = new Edit();
        circle.sort(BY_KEY);
        moved.forEach(each -> each.circle = circle);
        for (Item each : circle) {
            if (each.isMoved(OURS)) {
                ours.changes.add(() -> moved(each, OURS));
            }
            if (each.isMoved(THEIRS)) {
                theirs.changes.add(() -> moved(each, THEIRS));
            }
        }
        moved.sort(BY_KEY);
        conflict(Kind.MOVED_IN_CIRCLE, moved, OURS, ours, theirs);
        return true;
    }

    // ---- the merged tree

    private void build() {
        for (Item item : items.values()) {
            if (item.exists()) {
                if (item.parent != null) {
                    item.parent.children.add(item);
                }
                item.merged = (Identified) GoaltreePackage.eINSTANCE.getEFactoryInstance().create(item.any().eClass());
            }
        }
        Item root = items.get(versions[OURS].nodes().getFirst().key);
        Deque<Item> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Item item = open.pop();
            order.add(item);
            putChildren(item);
            for (int i = item.children.size() - 1; i >= 0; i--) {
                open.push(item.children.get(i));
            }
        }
        giveIds();
        for (Item item : order) {
            setValues(item);
        }
    }

    /** Orders the children and puts them into the merged parent. */
    private void putChildren(Item parent) {
        if (parent.children.isEmpty()) {
            return;
        }
        List<Item> ordered = new ArrayList<>(parent.children.size());
        for (EReference feature : Trees.features(parent.any().eClass()).children()) {
            List<Item> here = parent.children.stream().filter(child -> child.feature == feature).toList();
            if (here.isEmpty()) {
                continue;
            }
            if (!feature.isMany()) {
                parent.merged.eSet(feature, here.getFirst().merged);
                ordered.add(here.getFirst());
                continue;
            }
            List<List<Item>> lists = new ArrayList<>();
            for (int version = BASE; version <= THEIRS; version++) {
                Node node = parent.in(version);
                lists.add(node == null ? List.of()
                        : node.children(feature).stream().map(child -> child.item).filter(child -> isAt(child, parent, feature))
                                .toList());
            }
            List<Item> merged = merged(parent, feature, lists);
            merged.forEach(child -> Trees.list(parent.merged, feature).addUnique(child.merged));
            ordered.addAll(merged);
        }
        parent.children.clear();
        parent.children.addAll(ordered);
    }

    private static boolean isAt(Item child, Item parent, EReference feature) {
        return child.exists() && child.parent == parent && child.feature == feature;
    }

    private List<Item> merged(Item owner, EReference feature, List<List<Item>> lists) {
        ListMerge<Item> merge = ListMerge.of(lists.get(BASE), lists.get(OURS), lists.get(THEIRS), BY_KEY);
        for (List<Item> contradiction : merge.contradictions()) {
            conflict(Kind.BOTH_REORDERED, contradiction, OURS, new Edit(() -> reordered(owner, feature, contradiction, lists.get(OURS))),
                    new Edit(() -> reordered(owner, feature, contradiction, lists.get(THEIRS))));
        }
        return merge.order();
    }

    /** Ids stay; what is known by its place has its latest id, and a new one if that is taken. */
    private void giveIds() {
        Set<String> taken = new HashSet<>();
        order.stream().filter(item -> !item.key.contains("/")).forEach(item -> {
            item.merged.setId(item.key);
            taken.add(item.key);
        });
        for (Item item : order) {
            if (item.merged.getId() == null) {
                String id = idOf(item);
                item.merged.setId(taken.add(id) ? id : UUID.nameUUIDFromBytes(item.key.getBytes(StandardCharsets.UTF_8)).toString());
            }
        }
    }

    private static String idOf(Item item) {
        String base = item.isIn(BASE) ? item.element(BASE).getId() : null;
        String ours = item.isIn(OURS) ? item.element(OURS).getId() : base;
        String theirs = item.isIn(THEIRS) ? item.element(THEIRS).getId() : base;
        if (ours == null || theirs == null) {
            return ours == null ? theirs : ours;
        }
        return ours.equals(base) ? theirs : theirs.equals(base) || ours.compareTo(theirs) < 0 ? ours : theirs;
    }

    private void setValues(Item item) {
        Trees.Features features = Trees.features(item.any().eClass());
        for (EAttribute feature : features.values()) {
            Object value = Edits.value(item.element(decide(item, feature)), feature);
            if (!Objects.equals(value, feature.getDefaultValue())) {
                item.merged.eSet(feature, value);
            }
        }
        for (EReference feature : features.references()) {
            Identified target = value(item, feature, decide(item, feature));
            if (target != null) {
                item.merged.eSet(feature, target);
            }
        }
        for (EReference feature : features.links()) {
            setLinks(item, feature);
        }
    }

    /** The version whose value counts; finds a conflict where both have another one. */
    private int decide(Item item, EStructuralFeature feature) {
        boolean isOurs = item.isChanged(OURS, feature);
        boolean isTheirs = item.isChanged(THEIRS, feature);
        if (!isOurs || !isTheirs) {
            return isOurs ? OURS : isTheirs ? THEIRS : BASE;
        }
        Object ours = item.element(OURS).eGet(feature);
        Object theirs = item.element(THEIRS).eGet(feature);
        if (Objects.equals(ours, theirs)
                || feature instanceof EReference && Trees.isSame((Identified) ours, (Identified) theirs)) {
            return OURS;
        }
        conflict(Kind.BOTH_CHANGED, List.of(item), OURS, new Edit(() -> changed(item, feature, OURS)),
                new Edit(() -> changed(item, feature, THEIRS)));
        return BASE;
    }

    private void setLinks(Item item, EReference feature) {
        List<List<Item>> lists = new ArrayList<>();
        for (int version = BASE; version <= THEIRS; version++) {
            lists.add(item.isIn(version) ? Trees.list(item.element(version), feature).stream().map(this::itemOf).toList() : List.of());
        }
        Set<Item> linked = new HashSet<>(lists.get(BASE));
        for (int version = OURS; version <= THEIRS; version++) {
            for (Edits.Link link : item.links(version)) {
                if (link.feature() == feature && !link.isAdded()) {
                    linked.remove(itemOf(link.target()));
                }
            }
        }
        for (int version = OURS; version <= THEIRS; version++) {
            for (Edits.Link link : item.links(version)) {
                if (link.feature() == feature && link.isAdded()) {
                    linked.add(itemOf(link.target()));
                }
            }
        }
        if (!linked.isEmpty()) {
            lists.replaceAll(list -> list.stream().filter(target -> linked.contains(target) && target.exists()).toList());
            merged(item, feature, lists).forEach(target -> Trees.list(item.merged, feature).addUnique(target.merged));
        }
    }

    /** The element of the merged tree that a version refers to; null if to none that is there. */
    private Identified value(Item item, EReference feature, int version) {
        Item target = item.isIn(version) ? itemOf(Trees.reference(item.element(version), feature)) : null;
        return target == null ? null : target.merged;
    }

    private Item itemOf(Identified element) {
        return element == null ? null : items.get(Trees.key(element));
    }

    // ---- what there may be only one of

    private void findUniqueness() {
        findUniqueness(Kind.SAME_CODE, Literals.INDICATOR__CODE, Indicator.class, Indicator::getCode);
        findUniqueness(Kind.NOT_UNIQUE, Literals.UNIT__SYMBOL, Unit.class, Unit::getSymbol);
        findUniqueness(Kind.NOT_UNIQUE, Literals.SCENARIO_OVERRIDE__INDICATOR, ScenarioOverride.class, override ->
                override.getIndicator() == null ? null
                : ((Identified) override.eContainer()).getId() + '/' + override.getIndicator().getId());
    }

    private <T extends Identified> void findUniqueness(Kind kind, EStructuralFeature feature, Class<T> type, Function<T, String> name) {
        Map<String, List<Item>> byName = new HashMap<>();
        for (Item item : order) {
            String own = type.isInstance(item.merged) ? name.apply(type.cast(item.merged)) : null;
            if (own != null && !own.isBlank()) {
                byName.computeIfAbsent(own, key -> new ArrayList<>(1)).add(item);
            }
        }
        byName.values().removeIf(same -> same.size() < 2);
        new TreeMap<>(byName).forEach((same, group) -> {
            Set<Item> inOurs = with(same, group, OURS, type, name);
            Set<Item> inTheirs = with(same, group, THEIRS, type, name);
            boolean isNew = group.stream().anyMatch(one -> group.stream().anyMatch(other -> one != other
                    && !(inOurs.contains(one) && inOurs.contains(other)) && !(inTheirs.contains(one) && inTheirs.contains(other))));
            Edit ours = named(kind, group, inOurs, OURS, feature);
            Edit theirs = named(kind, group, inTheirs, THEIRS, feature);
            // where only one side has given the name, the other element has it back until another conflict is decided
            if (isNew && !ours.changes.isEmpty() && !theirs.changes.isEmpty()) {
                conflict(kind, group, OURS, ours, theirs);
            }
        });
    }

    /** Those that have the name in a version; or had it, if that version has deleted them, perhaps to put another one in their place. */
    private static <T extends Identified> Set<Item> with(String same, List<Item> group, int version, Class<T> type, Function<T, String> name) {
        Set<Item> found = new HashSet<>();
        for (Item item : group) {
            Identified element = item.isIn(version) ? item.element(version) : item.element(BASE);
            if (element != null && same.equals(name.apply(type.cast(element)))) {
                found.add(item);
            }
        }
        return found;
    }

    /** That a side has given the name to elements of the group. */
    private Edit named(Kind kind, List<Item> group, Collection<Item> having, int version, EStructuralFeature feature) {
        Edit edit = new Edit();
        edit.isInTree = true;
        group.stream().filter(item -> having.contains(item) && item.isChanged(version, feature)).forEach(
                item -> edit.changes.add(() -> kind == Kind.NOT_UNIQUE && item.isAdded(version) ? added(item, version)
                        : changed(item, feature, version)));
        return edit;
    }

    // ---- conflicts

    /** Notes a conflict. What one side did to what the other has deleted is in the tree. */
    private void conflict(Kind kind, List<Item> about, int by, Edit deletion, Interest other) {
        Edit interest = new Edit();
        interest.changes.addAll(other.changes);
        interest.isInTree = true;
        conflict(kind, about, by, deletion, interest);
    }

    private void conflict(Kind kind, List<Item> about, int first, Edit one, Edit other) {
        found.add(first == OURS ? new Found(kind, about, one, other) : new Found(kind, about, other, one));
    }

    private List<Conflict> conflicts() {
        Map<Item, Integer> position = new HashMap<>();
        order.forEach(item -> position.put(item, position.size()));
        return found.stream().sorted(Comparator.<Found>comparingInt(one -> one.about.stream().mapToInt(position::get).min().orElse(0))
                .thenComparing(Found::kind)
                .thenComparing(one -> one.about.getFirst().key))
                .map(one -> new Conflict(one.kind, one.about.stream().map(item -> item.merged).toList(), one.ours.stance(),
                        one.theirs.stance()))
                .toList();
    }

    private Change changed(Item item, EStructuralFeature feature, int version) {
        Object before = feature instanceof EReference reference ? value(item, reference, BASE) : Edits.value(item.element(BASE), feature);
        Object after = feature instanceof EReference reference ? value(item, reference, version) : item.element(version).eGet(feature);
        return new Change.Changed(item.merged, item.merged, feature, before, after);
    }

    private Change linked(Item item, Edits.Link link) {
        return new Change.Linked(item.merged, link.feature(), itemOf(link.target()).merged, link.isAdded());
    }

    private Change moved(Item item, int version) {
        return new Change.Moved(item.merged, item.isIn(BASE) ? place(item, BASE) : Place.of(item.merged), place(item, version));
    }

    private Place place(Item item, int version) {
        Node node = item.in(version);
        return new Place(node.parent.item.merged, node.feature, Place.of(node.element).index());
    }

    private Change added(Item item, int version) {
        Set<String> ids = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(item.in(version)));
        while (!open.isEmpty()) {
            Node node = open.pop();
            Item added = node.item;
            if (added.isAdded(version)) {
                ids.add(added.merged.getId());
                node.children.forEach(open::push);
            }
        }
        return new Change.Added(item.merged, Place.of(item.merged), ids);
    }

    private Change deleted(Deletion deletion) {
        return new Change.Deleted(deletion.top().merged, Place.of(deletion.top().merged), deletion.ids());
    }

    private Change reordered(Item owner, EReference feature, List<Item> members, List<Item> wanted) {
        Set<Item> concerned = new HashSet<>(members);
        return new Change.Reordered(owner.merged, feature, members.stream().map(item -> item.merged).toList(),
                wanted.stream().filter(concerned::contains).map(item -> item.merged).toList());
    }
}
