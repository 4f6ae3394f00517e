/**
 */
package org.kigi.model.goaltree;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effect Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much an action changed its indicator (効果測定), with an interval and its assumptions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getStart <em>Start</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getEnd <em>End</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getLower <em>Lower</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.EffectStudy#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy()
 * @model
 * @generated
 */
public interface EffectStudy extends Element {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the effect was measured, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the observed span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Start()
	 * @model dataType="org.kigi.model.goaltree.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of the observed span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_End()
	 * @model dataType="org.kigi.model.goaltree.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated change of the indicator, in its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Effect()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getEffect();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(Double value);

	/**
	 * Returns the value of the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the interval, in the unit of the indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower</em>' attribute.
	 * @see #setLower(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Lower()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getLower();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getLower <em>Lower</em>}' attribute.
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
	 * Upper end of the interval, in the unit of the indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #setUpper(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Upper()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getUpper();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Double value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the interval, between 0 and 1, such as 0.95.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Confidence()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getConfidence();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Double value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to hold for the estimate to be right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' attribute.
	 * @see #setAssumptions(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getEffectStudy_Assumptions()
	 * @model
	 * @generated
	 */
	String getAssumptions();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.EffectStudy#getAssumptions <em>Assumptions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumptions</em>' attribute.
	 * @see #getAssumptions()
	 * @generated
	 */
	void setAssumptions(String value);

} // EffectStudy
