/**
 * Why an indicator moved: {@link org.kigi.evaluation.attribution.Attributor} splits the change of a computed indicator between two
 * periods over the inputs of its formula, and on down the tree, by one of the
 * {@linkplain org.kigi.evaluation.attribution.AttributionMethod methods} of decomposition. The parts add up to the change; what cannot be
 * split says why.
 */
package org.kigi.evaluation.attribution;
