package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every goal tree: nothing is lost, the bytes are one and the same, and EMF itself agrees. */
class SavingProperties {
    private final XmiGoalStore store = new XmiGoalStore();

    @Provide
    Arbitrary<GoalTree> trees() {
        return RandomGoalTree.upTo(60);
    }

    @Property(tries = 500)
    void loadingWhatWasSavedGivesAnEqualTree(@ForAll("trees") GoalTree tree) throws Exception {
        assertEqual(tree, reloaded(tree));
    }

    @Property(tries = 300)
    void savingWhatWasLoadedGivesTheSameBytes(@ForAll("trees") GoalTree tree) throws Exception {
        byte[] bytes = store.toBytes(tree);
        assertArrayEquals(bytes, store.toBytes(store.fromBytes(bytes, "tree")));
    }

    @Property(tries = 100)
    void aCopyGivesTheSameBytes(@ForAll("trees") GoalTree tree) throws Exception {
        assertArrayEquals(store.toBytes(tree), store.toBytes(EcoreUtil.copy(tree)));
    }

    @Property(tries = 100)
    void everyLineEndsWithALineFeedAndHoldsAtMostOneAttributeBesideTheId(@ForAll("trees") GoalTree tree) throws Exception {
        String text = new String(store.toBytes(tree), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("</goaltree:GoalTree>\n") || text.endsWith("\n/>\n"), text);
        text.lines().skip(2).forEach(line -> {
            long attributes = line.split("=\"", -1).length - 1;
            assertTrue(attributes <= 1, line);
            assertTrue(!line.contains("\r") && !line.contains("\t"), line);
        });
    }

    @Property(tries = 60)
    void theBytesDoNotDependOnLocaleOrTimeZone(@ForAll("trees") GoalTree tree) throws Exception {
        byte[] expected = store.toBytes(tree);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(expected, store.toBytes(store.fromBytes(expected, "tree")), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 2000)
    void numbersAreWrittenAsTheMetamodelWritesThem(@ForAll double number, @ForAll @IntRange(max = 9) int decimals) throws Exception {
        double rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
        for (double value : new double[] {number, Math.rint(number), rounded}) {
            GoalTree tree = Trees.small();
            tree.getKgis().getFirst().getTarget().setValue(value);
            String written = GoaltreeFactory.eINSTANCE.convertToString(GoaltreePackage.eINSTANCE.getAmount(), value);
            String text = new String(store.toBytes(tree), StandardCharsets.UTF_8);
            assertTrue(text.contains("      value=\"" + written + "\"\n"), () -> written + " in " + text);
        }
    }

    @Property(tries = 200)
    void emfReadsWhatWasSaved(@ForAll("trees") GoalTree tree) throws Exception {
        XMIResourceImpl resource = emfResource();
        resource.load(new ByteArrayInputStream(store.toBytes(tree)), null);
        assertEqual(tree, (GoalTree) resource.getContents().getFirst());
    }

    @Property(tries = 200)
    void whatEmfSavesIsRead(@ForAll("trees") GoalTree tree) throws Exception {
        keepWhatEmfLoses(tree);
        assertEqual(tree, store.fromBytes(savedByEmf(tree, "UTF-8"), "tree"));
    }

    @Property(tries = 50)
    void whatEmfSavesInItsDefaultEncodingIsRead(@ForAll("trees") GoalTree tree) throws Exception {
        keepWhatEmfLoses(tree);
        assertEqual(tree, store.fromBytes(savedByEmf(tree, null), "tree"));
    }

    private GoalTree reloaded(GoalTree tree) throws UnreadableModelException, UnwritableModelException {
        return store.fromBytes(store.toBytes(tree), "tree");
    }

    /** A copy is saved, since adding the tree to a resource would change it. */
    private static byte[] savedByEmf(GoalTree tree, String encoding) throws IOException {
        EObject copy = EcoreUtil.copy(tree);
        XMIResourceImpl resource = emfResource();
        resource.getContents().add(copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, encoding == null ? null : Map.of(XMLResource.OPTION_ENCODING, encoding));
        return out.toByteArray();
    }

    /** EMF does not write that an attribute with a default has no value. */
    private static void keepWhatEmfLoses(GoalTree tree) {
        if (tree.getCurrency() == null) {
            tree.setCurrency("");
        }
    }

    private static XMIResourceImpl emfResource() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GoaltreePackage.eNS_URI, GoaltreePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("tree.kigi"));
        resources.getResources().add(resource);
        return resource;
    }

    /** Equal in structure, values, ids and references. */
    static void assertEqual(GoalTree expected, GoalTree actual) {
        if (!EcoreUtil.equals(expected, actual)) {
            assertEquals(written(expected), written(actual));
            throw new AssertionError("the trees differ in what is not written");
        }
    }

    private static String written(GoalTree tree) {
        try {
            return new String(new XmiGoalStore().toBytes(tree), StandardCharsets.UTF_8);
        } catch (UnwritableModelException e) {
            throw new AssertionError(e);
        }
    }
}
