package org.kigi.evaluation.attribution;

import org.kigi.evaluation.attribution.AttributionReason.Code;

/** Says, inside this package, why a change cannot be split. */
final class NotAttributableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient AttributionReason reason;

    NotAttributableException(Code code, Object... arguments) {
        super(code.name(), null, false, false);
        reason = AttributionReason.of(code, arguments);
    }

    AttributionReason reason() {
        return reason;
    }
}
