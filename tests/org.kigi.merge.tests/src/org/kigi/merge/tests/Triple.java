package org.kigi.merge.tests;

import java.util.Random;

import org.kigi.model.goaltree.GoalTree;

/** What two people have made of a tree, all of it from one number. */
record Triple(long seed, GoalTree base, GoalTree ours, GoalTree theirs) {

    /** Small trees and few edits find most; now and then it is a larger one. */
    static Triple of(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 20);
        int most = random.nextInt(8) == 0 ? 30 : 6;
        GoalTree base = RandomStrategy.tree(random.nextLong(), size);
        return new Triple(seed, base, RandomStrategy.edited(base, random.nextLong(), random.nextInt(most + 1), "ours"),
                RandomStrategy.edited(base, random.nextLong(), random.nextInt(most + 1), "theirs"));
    }
}
