package org.eclipse.jface.util;

/**
 * The assertions that JFace offered until 2013 and that GEF 3.2 still calls, answered by those of the runtime.
 *
 * <p>A GEF that no longer needs this class simply leaves it unused.
 */
public final class Assert {

    private Assert() {
    }

    /** Returns true, or throws when the expression is false. */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /** Returns true, or throws with the message when the expression is false. */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }

    /** Throws when the object is null. */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** Throws with the message when the object is null. */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }
}
