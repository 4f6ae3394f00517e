/**
 */
package org.kigi.model.goaltree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Roll Up</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the progress of several drivers becomes one.
 * <!-- end-model-doc -->
 * @see org.kigi.model.goaltree.GoaltreePackage#getRollUp()
 * @model
 * @generated
 */
public enum RollUp implements Enumerator {
	/**
	 * The '<em><b>WEIGHTED MEAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean by the weights of the drivers; drivers of which nothing is known are left out.
	 * <!-- end-model-doc -->
	 * @see #WEIGHTED_MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	WEIGHTED_MEAN(0, "WEIGHTED_MEAN", "WEIGHTED_MEAN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WORST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest of the drivers, whatever their weights; drivers of which nothing is known are left out.
	 * <!-- end-model-doc -->
	 * @see #WORST_VALUE
	 * @generated
	 * @ordered
	 */
	WORST(1, "WORST", "WORST"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 if every driver is at its target, 0 if one is not; unknown as long as what is not known decides.
	 * <!-- end-model-doc -->
	 * @see #AND_VALUE
	 * @generated
	 * @ordered
	 */
	AND(2, "AND", "AND"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 if one driver is at its target, 0 if none is; unknown as long as what is not known decides.
	 * <!-- end-model-doc -->
	 * @see #OR_VALUE
	 * @generated
	 * @ordered
	 */
	OR(3, "OR", "OR"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WEIGHTED MEAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean by the weights of the drivers; drivers of which nothing is known are left out.
	 * <!-- end-model-doc -->
	 * @see #WEIGHTED_MEAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEIGHTED_MEAN_VALUE = 0;

	/**
	 * The '<em><b>WORST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest of the drivers, whatever their weights; drivers of which nothing is known are left out.
	 * <!-- end-model-doc -->
	 * @see #WORST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORST_VALUE = 1;

	/**
	 * The '<em><b>AND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 if every driver is at its target, 0 if one is not; unknown as long as what is not known decides.
	 * <!-- end-model-doc -->
	 * @see #AND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AND_VALUE = 2;

	/**
	 * The '<em><b>OR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 if one driver is at its target, 0 if none is; unknown as long as what is not known decides.
	 * <!-- end-model-doc -->
	 * @see #OR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OR_VALUE = 3;

	/**
	 * An array of all the '<em><b>Roll Up</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RollUp[] VALUES_ARRAY =
		new RollUp[] {
			WEIGHTED_MEAN,
			WORST,
			AND,
			OR,
		};

	/**
	 * A public read-only list of all the '<em><b>Roll Up</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RollUp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Roll Up</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RollUp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RollUp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Roll Up</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RollUp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RollUp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Roll Up</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RollUp get(int value) {
		switch (value) {
			case WEIGHTED_MEAN_VALUE: return WEIGHTED_MEAN;
			case WORST_VALUE: return WORST;
			case AND_VALUE: return AND;
			case OR_VALUE: return OR;
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
	private RollUp(int value, String name, String literal) {
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
	
} //RollUp
