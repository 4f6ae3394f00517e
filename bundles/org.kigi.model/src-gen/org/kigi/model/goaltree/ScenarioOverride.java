/**
 */
package org.kigi.model.goaltree;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One assumption: the value of an indicator in a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getValue <em>Value</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getFrom <em>From</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getLower <em>Lower</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.ScenarioOverride#getDistribution <em>Distribution</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride()
 * @model
 * @generated
 */
public interface ScenarioOverride extends Identified {
	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator whose value is assumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_Indicator()
	 * @model
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assumed value, in the unit of the indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_Value()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day from which the assumption holds: it replaces the values of all periods that begin on that day or later. Absent means all periods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_From()
	 * @model dataType="org.kigi.model.goaltree.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower end of the range that a simulation draws from, in the unit of the indicator. Absent together with upper means that the value is certain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_Lower()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getLower();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getLower <em>Lower</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower</em>' attribute.
	 * @see #getLower()
	 * @generated
	 */
	void setLower(Double value);

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper end of the range that a simulation draws from, in the unit of the indicator; not less than lower.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_Upper()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getUpper();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Double value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.Distribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a simulation draws from the range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.kigi.model.goaltree.Distribution
	 * @see #setDistribution(Distribution)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenarioOverride_Distribution()
	 * @model
	 * @generated
	 */
	Distribution getDistribution();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.ScenarioOverride#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.kigi.model.goaltree.Distribution
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(Distribution value);

} // ScenarioOverride
