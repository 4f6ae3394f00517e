/** What several packages of this bundle share. Not for others. */
package org.kigi.evaluation.internal;
