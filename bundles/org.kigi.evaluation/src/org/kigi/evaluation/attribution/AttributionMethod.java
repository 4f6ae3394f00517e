package org.kigi.evaluation.attribution;

import org.kigi.core.Language;

/** How the change of a formula's value is split over its inputs. None of the methods leaves a rest. */
public enum AttributionMethod {

    /**
     * The inputs change one after the other, and each is given the step that its change makes: with {@code x_1 … x_n} in order,
     * {@code C_k = f(x_1' … x_k', x_{k+1} … x_n) − f(x_1' … x_{k−1}', x_k … x_n)}. Applies to every formula; depends on the order. Known
     * as chain substitution (連環代替法, цепные подстановки) and, in index theory, as successive Laspeyres–Paasche decomposition; see
     * B. M. Balk, “Price and Quantity Index Numbers”, Cambridge University Press 2008.
     */
    CHAIN_SUBSTITUTION,

    /**
     * The additive logarithmic mean Divisia index, LMDI-I: an input x of a term V is given {@code L(V', V) ln(x'/x)}, where
     * {@code L(a, b) = (a − b) / (ln a − ln b)}, summed over the terms. Applies to products and quotients and to sums of them, where no
     * factor changes its sign; zeros are taken to the limit. See B. W. Ang, “The LMDI approach to decomposition analysis: a practical
     * guide”, Energy Policy 33 (2005) 867–871; B. W. Ang and N. Liu, “Handling zero values in the logarithmic mean Divisia index
     * decomposition approach”, Energy Policy 35 (2007) 238–246.
     */
    LMDI,

    /**
     * The mean of chain substitution over all orders: {@code C_i = Σ_S |S|! (n − |S| − 1)! / n! · (f(S ∪ i) − f(S))} over the sets S of
     * other inputs that have changed. Applies to every formula with not too many inputs. See L. S. Shapley, “A value for n-person games”,
     * Contributions to the Theory of Games II (1953) 307–317; A. F. Shorrocks, “Decomposition procedures for distributional analysis: a
     * unified framework based on the Shapley value”, Journal of Economic Inequality 11 (2013) 99–126.
     */
    SHAPLEY;

    public String label(Language language) {
        return AttributionReason.TEXTS.get(language, "method." + name());
    }
}
