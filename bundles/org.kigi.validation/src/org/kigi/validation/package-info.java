/**
 * Checking a goal tree: what a rule is, what it finds, and who runs the rules.
 *
 * <p>Start at {@link org.kigi.validation.Validator}: it walks a tree with a list of {@link org.kigi.validation.Rule rules} and gives the
 * {@link org.kigi.validation.Finding findings} that no waiver silences. {@link org.kigi.validation.FindingDiagnostics} shows the same
 * findings to any tool that validates with EMF. The SMART rules themselves are in {@code org.kigi.validation.smart}.
 */
package org.kigi.validation;
