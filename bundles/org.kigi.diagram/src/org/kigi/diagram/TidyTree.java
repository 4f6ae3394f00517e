package org.kigi.diagram;

import java.util.Arrays;

/**
 * Coordinates of an ordered forest of nodes with sizes of their own, in linear time and without recursion: the algorithm of
 * A. van der Ploeg, "Drawing non-layered tidy trees in linear time", Software: Practice and Experience 44 (2014), over arrays.
 * A node is a number from 0; {@code breadth} is its size across the direction of growth, {@code low} the coordinate along that
 * direction at which it ends. Parents are centred over their children, the order of children is kept, equal distances are spread
 * over the smaller siblings between two that pushed each other apart, and no two nodes overlap.
 */
final class TidyTree {

    private final int[] first;
    private final int[] children;
    private final double[] breadth;
    private final double[] low;
    private final double[] preliminary;
    private final double[] modifier;
    private final double[] shift;
    private final double[] change;
    private final int[] threadLeft;
    private final int[] threadRight;
    private final int[] extremeLeft;
    private final int[] extremeRight;
    private final double[] sumToExtremeLeft;
    private final double[] sumToExtremeRight;
    /** Of the siblings treated so far, those that reach lower than all to the right of them; the highest is on top. */
    private final double[] reachLow;
    private final int[] reachSibling;
    private int reached;

    private TidyTree(int[] first, int[] children, double[] breadth, double[] low) {
        int n = breadth.length;
        this.first = first;
        this.children = children;
        this.breadth = breadth;
        this.low = low;
        preliminary = new double[n];
        modifier = new double[n];
        shift = new double[n];
        change = new double[n];
        threadLeft = new int[n];
        threadRight = new int[n];
        extremeLeft = new int[n];
        extremeRight = new int[n];
        sumToExtremeLeft = new double[n];
        sumToExtremeRight = new double[n];
        reachLow = new double[n];
        reachSibling = new int[n];
        Arrays.fill(threadLeft, -1);
        Arrays.fill(threadRight, -1);
    }

    /**
     * The coordinate at which each node begins across the direction of growth.
     *
     * @param preorder every node, each before its descendants; the first is the root of all
     * @param first    where the children of each node begin in {@code children}; one longer than there are nodes
     */
    static double[] arrange(int[] preorder, int[] first, int[] children, double[] breadth, double[] low) {
        TidyTree tree = new TidyTree(first, children, breadth, low);
        for (int k = preorder.length - 1; k >= 0; k--) {
            tree.placeChildren(preorder[k]);
        }
        return tree.absolute(preorder);
    }

    private int count(int node) {
        return first[node + 1] - first[node];
    }

    private int child(int node, int index) {
        return children[first[node] + index];
    }

    private int lastChild(int node) {
        return children[first[node + 1] - 1];
    }

    private void placeChildren(int parent) {
        int count = count(parent);
        if (count == 0) {
            extremeLeft[parent] = parent;
            extremeRight[parent] = parent;
            return;
        }
        int leftmost = child(parent, 0);
        int rightmost = lastChild(parent);
        reached = 0;
        reach(low[extremeLeft[leftmost]], 0);
        for (int i = 1; i < count; i++) {
            double lowest = low[extremeRight[child(parent, i)]];
            separate(parent, i);
            while (reached > 0 && lowest >= reachLow[reached - 1]) {
                reached--;
            }
            reach(lowest, i);
        }
        preliminary[parent] = (preliminary[leftmost] + modifier[leftmost] + modifier[rightmost] + preliminary[rightmost]
                + breadth[rightmost] - breadth[parent]) / 2;
        extremeLeft[parent] = extremeLeft[leftmost];
        sumToExtremeLeft[parent] = sumToExtremeLeft[leftmost];
        extremeRight[parent] = extremeRight[rightmost];
        sumToExtremeRight[parent] = sumToExtremeRight[rightmost];
    }

    private void reach(double lowest, int sibling) {
        reachLow[reached] = lowest;
        reachSibling[reached++] = sibling;
    }

    /**
     * Puts the i-th child beside the sibling before it, and from there to the right until its left contour is clear of the right contour
     * of all siblings before it. (The published algorithm does not move a child to the left, and so leaves gaps beside small siblings.)
     */
    private void separate(int parent, int i) {
        int moving = child(parent, i);
        int right = child(parent, i - 1);
        int left = moving;
        double rightSum = modifier[right];
        double leftSum = modifier[left];
        int top = reached - 1;
        boolean atRoots = true;
        while (right >= 0 && left >= 0) {
            if (low[right] > reachLow[top]) {
                top--;
            }
            double overlap = rightSum + preliminary[right] + breadth[right] - (leftSum + preliminary[left]);
            if (overlap > 0 || atRoots) {
                leftSum += overlap;
                push(parent, i, reachSibling[top], overlap);
            }
            atRoots = false;
            double rightLow = low[right];
            double leftLow = low[left];
            if (rightLow <= leftLow) {
                right = count(right) == 0 ? threadRight[right] : lastChild(right);
                if (right >= 0) {
                    rightSum += modifier[right];
                }
            }
            if (rightLow >= leftLow) {
                left = count(left) == 0 ? threadLeft[left] : child(left, 0);
                if (left >= 0) {
                    leftSum += modifier[left];
                }
            }
        }
        int leftmost = child(parent, 0);
        if (right < 0 && left >= 0) {
            int end = extremeLeft[leftmost];
            threadLeft[end] = left;
            double difference = leftSum - modifier[left] - sumToExtremeLeft[leftmost];
            modifier[end] += difference;
            preliminary[end] -= difference;
            extremeLeft[leftmost] = extremeLeft[moving];
            sumToExtremeLeft[leftmost] = sumToExtremeLeft[moving];
        } else if (right >= 0 && left < 0) {
            int end = extremeRight[moving];
            threadRight[end] = right;
            double difference = rightSum - modifier[right] - sumToExtremeRight[moving];
            modifier[end] += difference;
            preliminary[end] -= difference;
            int before = child(parent, i - 1);
            extremeRight[moving] = extremeRight[before];
            sumToExtremeRight[moving] = sumToExtremeRight[before];
        }
    }

    private void push(int parent, int i, int obstacle, double distance) {
        int moving = child(parent, i);
        modifier[moving] += distance;
        sumToExtremeLeft[moving] += distance;
        sumToExtremeRight[moving] += distance;
        int between = i - obstacle;
        if (between > 1) {
            shift[child(parent, obstacle + 1)] += distance / between;
            shift[moving] -= distance / between;
            change[moving] -= distance - distance / between;
        }
    }

    private double[] absolute(int[] preorder) {
        double[] result = new double[breadth.length];
        double[] sum = new double[breadth.length];
        for (int node : preorder) {
            sum[node] += modifier[node];
            result[node] = preliminary[node] + sum[node];
            double spread = 0;
            double total = 0;
            for (int k = first[node]; k < first[node + 1]; k++) {
                int child = children[k];
                spread += shift[child];
                total += spread + change[child];
                modifier[child] += total;
                sum[child] = sum[node];
            }
        }
        return result;
    }
}
