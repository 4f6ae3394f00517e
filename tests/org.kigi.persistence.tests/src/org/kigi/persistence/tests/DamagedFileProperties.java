package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Damage of any kind is reported in one line, or it was none and the file reads on; nothing else ever happens. */
class DamagedFileProperties {
    private final XmiGoalStore store = new XmiGoalStore();

    @Provide
    Arbitrary<GoalTree> trees() {
        return RandomGoalTree.upTo(20);
    }

    @Property(tries = 300)
    void aTruncatedFileIsReported(@ForAll("trees") GoalTree tree, @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double part)
            throws Exception {
        byte[] bytes = store.toBytes(tree);
        byte[] truncated = Arrays.copyOf(bytes, (int) (part * (bytes.length - 1)));
        reports(assertThrows(UnreadableModelException.class, () -> store.fromBytes(truncated, "strategy.kigi")));
    }

    @Property(tries = 1000)
    void anyOtherDamageIsReportedOrHarmless(@ForAll("trees") GoalTree tree, @ForAll Random random) throws Exception {
        byte[] bytes = store.toBytes(tree);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = damaged(bytes, random);
        }
        GoalTree read;
        try {
            read = store.fromBytes(bytes, "strategy.kigi");
        } catch (UnreadableModelException e) {
            reports(e);
            return;
        }
        SavingProperties.assertEqual(read, store.fromBytes(store.toBytes(read), "strategy.kigi"));
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[from] = (byte) "<>&\"'=/ :-#0\n".charAt(random.nextInt(13));
            case 2 -> System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - (to - from)), to - from);
            default -> {
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
                System.arraycopy(bytes, to, shorter, from, bytes.length - to);
                return shorter.length == 0 ? bytes : shorter;
            }
        }
        return bytes;
    }

    static void reports(UnreadableModelException e) {
        for (Language language : Language.values()) {
            String message = e.message(language);
            assertTrue(message.startsWith(e.file()), message);
            assertFalse(message.chars().anyMatch(Character::isISOControl), message);
            assertFalse(message.contains("Exception") || message.contains("JAXP") || message.contains("org."), message);
            if (e.line() > 0) {
                assertTrue(e.column() > 0, message);
                assertTrue(message.contains(Integer.toString(e.line())), message);
            }
        }
    }
}
