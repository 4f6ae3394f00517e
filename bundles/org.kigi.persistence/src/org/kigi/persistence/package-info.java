/**
 * Files of goal trees: closed-world loading and canonical, atomic saving.
 * Start at {@link org.kigi.persistence.XmiGoalStore}; code that works with EMF resource sets uses
 * {@link org.kigi.persistence.GoalTreeResourceFactory}, which reads and writes the same way.
 * Nothing here asks a user anything: what cannot be read or written is reported as
 * {@link org.kigi.persistence.UnreadableModelException} or {@link org.kigi.persistence.UnwritableModelException}.
 */
package org.kigi.persistence;
