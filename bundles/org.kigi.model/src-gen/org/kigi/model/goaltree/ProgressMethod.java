/**
 */
package org.kigi.model.goaltree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Progress Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the progress and the status of an indicator follow from its value.
 * <!-- end-model-doc -->
 * @see org.kigi.model.goaltree.GoaltreePackage#getProgressMethod()
 * @model
 * @generated
 */
public enum ProgressMethod implements Enumerator {
	/**
	 * The '<em><b>REQUIRED RATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the observed against the required compound annual growth since the baseline (Statistics Canada and Open SDG, after Eurostat).
	 * <!-- end-model-doc -->
	 * @see #REQUIRED_RATE_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIRED_RATE(0, "REQUIRED_RATE", "REQUIRED_RATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LINEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the way done since the baseline against the straight lines from baseline through milestones to target.
	 * <!-- end-model-doc -->
	 * @see #LINEAR_VALUE
	 * @generated
	 * @ordered
	 */
	LINEAR(1, "LINEAR", "LINEAR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>THRESHOLDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the warning and the critical threshold: green, amber or red.
	 * <!-- end-model-doc -->
	 * @see #THRESHOLDS_VALUE
	 * @generated
	 * @ordered
	 */
	THRESHOLDS(2, "THRESHOLDS", "THRESHOLDS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SATISFACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the satisfaction from -100 at the worst value through 0 at the warning threshold to 100 at the target (the quantitative indicators of GRL, ITU-T Z.151).
	 * <!-- end-model-doc -->
	 * @see #SATISFACTION_VALUE
	 * @generated
	 * @ordered
	 */
	SATISFACTION(3, "SATISFACTION", "SATISFACTION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUIRED RATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the observed against the required compound annual growth since the baseline (Statistics Canada and Open SDG, after Eurostat).
	 * <!-- end-model-doc -->
	 * @see #REQUIRED_RATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUIRED_RATE_VALUE = 0;

	/**
	 * The '<em><b>LINEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the way done since the baseline against the straight lines from baseline through milestones to target.
	 * <!-- end-model-doc -->
	 * @see #LINEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LINEAR_VALUE = 1;

	/**
	 * The '<em><b>THRESHOLDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the warning and the critical threshold: green, amber or red.
	 * <!-- end-model-doc -->
	 * @see #THRESHOLDS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THRESHOLDS_VALUE = 2;

	/**
	 * The '<em><b>SATISFACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the satisfaction from -100 at the worst value through 0 at the warning threshold to 100 at the target (the quantitative indicators of GRL, ITU-T Z.151).
	 * <!-- end-model-doc -->
	 * @see #SATISFACTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SATISFACTION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Progress Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProgressMethod[] VALUES_ARRAY =
		new ProgressMethod[] {
			REQUIRED_RATE,
			LINEAR,
			THRESHOLDS,
			SATISFACTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Progress Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProgressMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Progress Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgressMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Progress Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgressMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Progress Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressMethod get(int value) {
		switch (value) {
			case REQUIRED_RATE_VALUE: return REQUIRED_RATE;
			case LINEAR_VALUE: return LINEAR;
			case THRESHOLDS_VALUE: return THRESHOLDS;
			case SATISFACTION_VALUE: return SATISFACTION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ProgressMethod(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ProgressMethod
