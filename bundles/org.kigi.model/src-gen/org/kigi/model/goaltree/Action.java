/**
 */
package org.kigi.model.goaltree;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people do to move the indicator that contains it (施策).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.Action#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getStatementJa <em>Statement Ja</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getStart <em>Start</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getEnd <em>End</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getCost <em>Cost</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getExpectedEffect <em>Expected Effect</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Action#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getAction()
 * @model
 * @generated
 */
public interface Action extends Element {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, as one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Statement Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, as one sentence in Japanese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Ja</em>' attribute.
	 * @see #setStatementJa(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_StatementJa()
	 * @model
	 * @generated
	 */
	String getStatementJa();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getStatementJa <em>Statement Ja</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement Ja</em>' attribute.
	 * @see #getStatementJa()
	 * @generated
	 */
	void setStatementJa(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one person who answers for the action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Start()
	 * @model dataType="org.kigi.model.goaltree.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getStart <em>Start</em>}' attribute.
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
	 * The last day of the action, on or after its start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_End()
	 * @model dataType="org.kigi.model.goaltree.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the action is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kigi.model.goaltree.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Status()
	 * @model
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kigi.model.goaltree.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned cost in the currency of the tree, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Cost()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getCost();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Double value);

	/**
	 * Returns the value of the '<em><b>Expected Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the action is expected to change the indicator that contains it, in that indicator's unit; the sign follows the indicator's values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Effect</em>' attribute.
	 * @see #setExpectedEffect(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_ExpectedEffect()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getExpectedEffect();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Action#getExpectedEffect <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Effect</em>' attribute.
	 * @see #getExpectedEffect()
	 * @generated
	 */
	void setExpectedEffect(Double value);

	/**
	 * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.EffectStudy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements of what the action really changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Studies</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getAction_Studies()
	 * @model containment="true"
	 * @generated
	 */
	EList<EffectStudy> getStudies();

} // Action
