/**
 * What two versions of a project differ in, and what becomes of two people's edits. Elements are the same when they have the same id.
 * Start at {@link org.kigi.merge.Difference} for goal trees, at {@link org.kigi.merge.ThreeWayMerge} for merging them, and at
 * {@link org.kigi.merge.FileDifference} and {@link org.kigi.merge.FileMerge} for whole files, with which layouts and readings come in. What cannot be decided is a
 * {@link org.kigi.merge.Conflict}, which {@link org.kigi.merge.Conflicts} keeps beside the merged file. Nothing here asks a user anything.
 */
package org.kigi.merge;
