package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.FILE;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.indicator;
import static org.kigi.git.tests.Workshop.pull;
import static org.kigi.git.tests.Workshop.push;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;
import static org.kigi.git.tests.Workshop.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.git.ElementRevision;
import org.kigi.git.FileRevision;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Revision;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Review;

/** Who changed what, when, from what. */
class HistoryTest {

    @RegisterExtension
    final Workshop workshop = new Workshop();

    @Test
    void whoChangedThisTargetWhenAndFromWhat() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(ben, tree -> indicator(tree, "LEADS").getTarget().setValue(12.0));
        Revision more = save(ben, "More leads");
        edit(ben, tree -> indicator(tree, "WINS").getTarget().setValue(13.0));
        save(ben, "Not about leads");
        push(ben);
        pull(anna);
        edit(anna, tree -> indicator(tree, "LEADS").setName("Qualified leads"));
        String leads = indicator(read(anna), "LEADS").getId();

        List<ElementRevision> history = anna.history().of(FILE, leads);

        assertEquals(List.of("-", "Ben", "Anna"), history.stream().map(each -> each.revision().map(Revision::author).orElse("-")).toList());
        assertTrue(said(history.get(0)).contains("Qualified leads"), said(history.get(0)));
        assertTrue(said(history.get(1)).contains("10 → 12"), said(history.get(1)));
        assertEquals(more.time(), history.get(1).revision().orElseThrow().time());
    }

    private static String said(ElementRevision revision) {
        return revision.changes().stream().map(change -> change.text(Language.EN)).collect(Collectors.joining("; "));
    }

    @Test
    void aMergeIsNamedOnlyWhereItDecides() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(20.0));
        save(anna, "Anna's");
        push(anna);
        edit(ben, tree -> indicator(tree, "WINS").getTarget().setValue(30.0));
        save(ben, "Ben's");
        pull(ben);
        String leads = indicator(read(ben), "LEADS").getId();
        String wins = indicator(read(ben), "WINS").getId();

        assertEquals(List.of("Anna's", "First strategy"), titles(ben.history().of(FILE, leads)));
        assertEquals(List.of("Ben's", "First strategy"), titles(ben.history().of(FILE, wins)));
    }

    private static List<String> titles(List<ElementRevision> revisions) {
        return revisions.stream().map(each -> each.revision().orElseThrow().title()).toList();
    }

    @Test
    void aRenamedFileKeepsItsHistory() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        write(anna, "data/leads.csv", "date,value,note,source\n");
        save(anna, "Another file");
        Files.createDirectory(anna.root().resolve("計画 2027"));
        Files.move(anna.root().resolve(FILE), anna.root().resolve("計画 2027/戦略.kigi"));
        save(anna, "Move");

        List<FileRevision> history = anna.history().of("計画 2027/戦略.kigi");

        assertEquals(List.of("Move", "First strategy"), history.stream().map(each -> each.revision().title()).toList());
        assertEquals(List.of("計画 2027/戦略.kigi", FILE), history.stream().map(FileRevision::path).toList());
        assertEquals(workshop.git(anna.root(), "log", "--follow", "--format=%H", "--", "計画 2027/戦略.kigi").lines().toList(),
                history.stream().map(each -> each.revision().id()).toList(), "as the real Git says");
    }

    @Test
    void everyValueHasItsAuthor() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(ben, tree -> indicator(tree, "LEADS").getTarget().setValue(12.0));
        save(ben, "More leads");
        edit(ben, tree -> indicator(tree, "LEADS").setUnit("1"));
        Indicator leads = indicator(read(ben), "LEADS");

        Map<String, String> authors = ben.history().blame(FILE, leads).stream().collect(Collectors.toMap(
                blame -> blame.element().eClass().getName() + '.' + blame.feature().getName(), blame -> blame.revision().map(Revision::author).orElse("-")));

        assertEquals("Anna", authors.get("KPI.name"));
        assertEquals("Anna", authors.get("KPI.code"));
        assertEquals("Ben", authors.get("Target.value"));
        assertEquals("-", authors.get("KPI.unit"), "in no version yet");
    }

    @Test
    void aVersionThatCannotBeReadIsNamedAndTheOthersAreShown() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        GoalTree tree = read(anna);
        write(anna, FILE, "<<<<<<< not a tree\n");
        save(anna, "Damaged");
        tree.setName("Repaired");
        write(anna, tree);
        save(anna, "Repaired");

        List<ElementRevision> history = anna.history().of(FILE, indicator(tree, "LEADS").getId());

        assertEquals(List.of("Repaired", "Damaged", "First strategy"), titles(history));
        assertEquals(Reason.UNREADABLE_VERSION, history.get(1).problem().orElseThrow().reason());
        assertTrue(history.get(1).problem().get().message(Language.JA).contains(FILE));
    }

    @Test
    void aFileAsItWasInAnyVersion() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        String first = Files.readString(anna.root().resolve(FILE));
        edit(anna, tree -> tree.setName("Later"));
        save(anna, "Later");

        assertEquals(first, new String(anna.history().content("HEAD~1", FILE).orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), anna.history().content("HEAD", "none.kigi"));
    }

    @Test
    void aReviewPointsToAVersionThatOthersFindToo() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        Review review = Elements.create(Review.class);
        review.setName("Autumn");
        review.setDate(LocalDate.of(2026, 9, 30));
        edit(anna, tree -> tree.getReviews().add(review));
        Revision looked = save(anna, "Review");
        edit(anna, tree -> tree.setName("Afterwards"));
        save(anna, "Afterwards");

        assertEquals(Optional.empty(), anna.reviews().versionOf(review));
        String tag = anna.reviews().tag(review, looked.id(), Language.EN);
        push(anna);

        assertTrue(tag.startsWith("review/2026-09-30-"), tag);
        assertEquals(looked, anna.reviews().versionOf(review).orElseThrow());
        assertEquals(looked, workshop.clone("Ben").reviews().versionOf(review).orElseThrow());
        assertEquals(looked.id(), workshop.git(workshop.shared, "rev-parse", tag + "^{commit}").strip());
        assertEquals(Reason.NAME_TAKEN, assertThrows(GitFailure.class, () -> anna.reviews().tag(review, "HEAD", Language.EN)).reason());
    }

    @Test
    void everyVersionKnowsItsReviewsAlsoAfterGettingThem() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        Review review = Elements.create(Review.class);
        review.setName("Autumn");
        review.setDate(LocalDate.of(2026, 9, 30));
        Revision looked = anna.history().all(1).getFirst();
        anna.reviews().tag(review, "HEAD", Language.EN);
        workshop.git(anna.root(), "tag", "review/by-hand");
        push(anna);

        assertEquals(Map.of(looked, List.of("Review Autumn, 2026-09-30", "review/by-hand")), anna.reviews().byVersion());
        assertEquals(Map.of(), ben.reviews().byVersion());
        pull(ben);
        assertEquals(anna.reviews().byVersion(), ben.reviews().byVersion());
    }
}
