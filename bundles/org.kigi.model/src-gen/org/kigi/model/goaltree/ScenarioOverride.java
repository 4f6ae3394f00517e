/**
 */
package org.kigi.model.goaltree;


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

} // ScenarioOverride
