package org.kigi.validation.evl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Texts;
import org.kigi.evaluation.Evaluation;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.Waivers;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

/**
 * The rules of an organisation in the files {@code rules/*.evl} beside a model. A constraint finds errors, a critique warnings; the id of a
 * rule is {@code evl.} with the names of the file and of the constraint. The files come from whoever can write to the project, so they see
 * a copy of the tree and nothing else: no Java, no other file, and for a limited time. What is wrong with a file is a finding on the tree.
 */
public final class EvlRules {

    static final Texts TEXTS = Texts.of(EvlRules.class);

    /** What is wrong with a file. */
    static final RuleDescription UNUSABLE = new RuleDescription("evl.file", Category.STRUCTURE, Severity.ERROR, TEXTS);

    private static final String FOLDER = "rules";
    private static final String EXTENSION = ".evl";

    private EvlRules() {
    }

    /** What the rules of Kigi and those in the folder of the model find, as the project has set them; first those of Kigi. */
    public static List<Finding> validate(Evaluation evaluation, Path folder) {
        ValidationSettings settings = ValidationSettings.of(folder);
        List<Finding> findings = SmartRules.validate(evaluation, settings);
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            return findings;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(findings(evaluation, files, settings));
        return List.copyOf(all);
    }

    /** The files in the folder of a model, by name. */
    public static List<Path> files(Path folder) {
        Path rules = folder.resolve(FOLDER);
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(rules)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules in some files find, in the order of the tree, then of the rules, without what waivers silence. */
    public static List<Finding> findings(Evaluation evaluation, List<Path> files, ValidationSettings settings) {
        GoalTree tree = evaluation.tree();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            findings.addAll(new EvlFile(file, tree, settings).findings());
        }
        findings.removeIf(Waivers.of(tree, evaluation.asOf())::silence);
        Map<EObject, Integer> order = new IdentityHashMap<>();
        order.put(tree, 0);
        for (Iterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            order.put(contents.next(), order.size());
        }
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.get(finding.element())).thenComparing(finding -> finding.rule().id()));
        return findings;
    }
}
