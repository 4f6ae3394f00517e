/**
 * Rules that an organisation writes itself, in files of the Epsilon Validation Language beside its models. Start at
 * {@link org.kigi.validation.evl.EvlRules}.
 */
package org.kigi.validation.evl;
