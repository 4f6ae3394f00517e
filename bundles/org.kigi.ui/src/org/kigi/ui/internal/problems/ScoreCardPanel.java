package org.kigi.ui.internal.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.kigi.core.Names;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.ScoreCard;
import org.kigi.validation.ScoreCard.Letter;
import org.kigi.validation.ScoreCard.Verdict;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.SmartRules;

/**
 * The score card of a goal or of a tree: the letters of SMART with their verdicts, and under each the reasons and what can be done. Of any
 * other element, what was found.
 */
public final class ScoreCardPanel {
    private static final Words WORDS = Words.of(ScoreCardPanel.class);
    /** So many goals are named where something was found on many. */
    private static final int NAMED = 5;

    private final Composite area;
    private final Composite letters;
    private final Sheet sheet;
    private final Icons icons;
    private final IWorkbenchPage page;
    private final Consumer<Identified> select;

    /** @param select is asked to select an element */
    public ScoreCardPanel(Composite parent, Icons icons, IWorkbenchPage page, Consumer<Identified> select) {
        this.icons = icons;
        this.page = page;
        this.select = select;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        letters = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
        sheet = new Sheet(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
    }

    public Control control() {
        return area;
    }

    /** Shows what is to be said of an element, and returns how grave the worst of it is. */
    public Optional<Severity> show(Identified element) {
        List<Finding> findings = findings(element);
        Optional<ScoreCard> card = Analysis.of(element).filter(known -> element instanceof Indicator || element instanceof GoalTree)
            .map(known -> card((Element) element, findings, known.evaluation().asOf()));
        showLetters(card.map(ScoreCard::letters).orElse(List.of()));
        sheet.write(() -> card.ifPresentOrElse(this::write, () -> write(findings)));
        area.layout(true, true);
        return findings.stream().map(Finding::severity).max(Severity::compareTo);
    }

    private static ScoreCard card(Element goal, List<Finding> findings, LocalDate asOf) {
        return ScoreCard.of(goal, findings, SmartRules.catalogue(), asOf);
    }

    /** All that was found on an element and what belongs to it, except for other goals; on a tree, everything. */
    private static List<Finding> findings(Identified element) {
        if (element instanceof GoalTree) {
            return Analysis.of(element).map(Analysis::findings).orElse(List.of());
        }
        List<Finding> findings = new ArrayList<>(Fixes.findings(element));
        for (EObject part : element.eContents()) {
            if (part instanceof Element own && !(part instanceof Indicator)) {
                findings.addAll(Fixes.findings(own));
            }
        }
        return findings;
    }

    /** The letters at a glance. */
    private void showLetters(List<Letter> shown) {
        for (Control old : letters.getChildren()) {
            old.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(shown.size() * 2).margins(10, shown.isEmpty() ? 0 : 8).spacing(3, 0).applyTo(letters);
        for (Letter letter : shown) {
            String words = heading(letter);
            chip(letterIcon(letter), words, 0);
            chip(verdictIcon(letter.verdict()), words, 12);
        }
    }

    private void chip(Image image, String words, int after) {
        Label chip = new Label(letters, SWT.NONE);
        chip.setImage(image);
        chip.setToolTipText(words);
        chip.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        GridDataFactory.swtDefaults().hint(image.getBounds().width + after, SWT.DEFAULT).applyTo(chip);
    }

    private void write(ScoreCard card) {
        card.letters().forEach(letter -> write(card.subject(), letter));
        if (card.structure().verdict() != Verdict.MET || !card.structure().waivers().isEmpty()) {
            write(card.subject(), card.structure());
        }
    }

    private void write(Element subject, Letter letter) {
        sheet.heading(letterIcon(letter), heading(letter));
        if (letter.findings().isEmpty()) {
            sheet.line(icons.own("met"), 1, WORDS.get("card.met", letter.checks().size())).setToolTipText(
                letter.reasons(WORDS.language()).getFirst());
        } else if (subject instanceof GoalTree) {
            byRule(letter.findings()).values().forEach(this::writeAlike);
        } else {
            letter.findings().forEach(this::write);
        }
        List<String> reasons = letter.reasons(WORDS.language());
        reasons.subList(reasons.size() - letter.waivers().size(), reasons.size()).forEach(waived -> sheet.line(icons.own("waiver"), 1, waived));
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(finding -> finding.rule().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private void write(List<Finding> findings) {
        if (findings.isEmpty()) {
            sheet.line(icons.own("met"), 0, WORDS.get("card.nothing"));
        }
        findings.forEach(this::write);
    }

    /** A reason, with the best that can be done about it and a way to the rest. */
    private void write(Finding finding) {
        sheet.line(icons.severity(finding.severity()), 1, finding.message(WORDS.language())).setToolTipText(
            finding.rule().explanation(WORDS.language()));
        List<Fix> fixes = Fixes.of(finding);
        if (!fixes.isEmpty()) {
            Fix best = fixes.getFirst();
            sheet.link(icons.own("fix"), 2, best.label(WORDS.language()), () -> new Fixes(page).run(finding, best));
        }
        if (fixes.size() > 1) {
            Link[] more = new Link[1];
            more[0] = sheet.link(null, 2, WORDS.get("card.more"), () -> new FixMenu(page).open(more[0], new Point(0, more[0].getSize().y),
                List.of(finding)));
        }
    }

    /** What one rule found on several goals, and the way to each. */
    private void writeAlike(List<Finding> alike) {
        Finding first = alike.getFirst();
        sheet.line(icons.severity(first.severity()), 1, WORDS.get("card.alike", first.rule().title(WORDS.language()), alike.size()))
            .setToolTipText(first.rule().explanation(WORDS.language()));
        alike.stream().map(Finding::element).map(ScoreCardPanel::element).distinct().limit(NAMED).forEach(element -> sheet.link(
            icons.type(element.eClass()), 2, Names.of(element, WORDS.language()), () -> select.accept(element)));
        long others = alike.stream().map(Finding::element).map(ScoreCardPanel::element).distinct().count() - NAMED;
        if (others > 0) {
            sheet.line(null, 2, WORDS.get("card.others", others));
        }
    }

    private static Element element(EObject object) {
        return object instanceof Element element ? element : element(object.eContainer());
    }

    private static String heading(Letter letter) {
        return WORDS.get("card.letter", letter.category().label(WORDS.language()), letter.verdict().label(WORDS.language()));
    }

    private Image letterIcon(Letter letter) {
        return icons.own("letter_" + letter.category().name().toLowerCase(Locale.ROOT));
    }

    private Image verdictIcon(Verdict verdict) {
        return switch (verdict) {
            case MET -> icons.own("met");
            case WEAK -> icons.severity(Severity.WARNING);
            case NOT_MET -> icons.severity(Severity.ERROR);
        };
    }
}
