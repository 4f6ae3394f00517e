/**
 */
package org.kigi.model.goaltree;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measured goal: a KGI or a KPI. Its drivers are the indicators from which its value is computed or that lead to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getCode <em>Code</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getStatementJa <em>Statement Ja</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#isLeading <em>Leading</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getRollUp <em>Roll Up</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getWarningThreshold <em>Warning Threshold</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getCriticalThreshold <em>Critical Threshold</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getWorstValue <em>Worst Value</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getMeasurementSource <em>Measurement Source</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getSeries <em>Series</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Indicator#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator()
 * @model abstract="true"
 * @generated
 */
public interface Indicator extends Element {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identifier used in formulas: a letter or underscore, then letters, digits or underscores, of any script. Unique in the tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal as one sentence in the main language: what changes, from what to what, by when. The SMART rules read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getStatement <em>Statement</em>}' attribute.
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
	 * The goal sentence in Japanese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Ja</em>' attribute.
	 * @see #setStatementJa(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_StatementJa()
	 * @model
	 * @generated
	 */
	String getStatementJa();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getStatementJa <em>Statement Ja</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement Ja</em>' attribute.
	 * @see #getStatementJa()
	 * @generated
	 */
	void setStatementJa(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of every value of this indicator as an expression over built-in units and the units of the tree, such as ¥, %, person, ¥/customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.kigi.model.goaltree.Direction
	 * @see #setDirection(Direction)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.kigi.model.goaltree.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.Aggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How readings of short periods become the value of a longer one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.kigi.model.goaltree.Aggregation
	 * @see #setAggregation(Aggregation)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Aggregation()
	 * @model
	 * @generated
	 */
	Aggregation getAggregation();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.kigi.model.goaltree.Aggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(Aggregation value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The default value is <code>"MONTH"</code>.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of the period that one value stands for, and how often a reading is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.kigi.model.goaltree.Frequency
	 * @see #setFrequency(Frequency)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Frequency()
	 * @model default="MONTH"
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.kigi.model.goaltree.Frequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value of a period follows from the codes of other indicators, such as deals * average_price. Without one, the value comes from readings alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Leading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a leading indicator, which moves before the result does; false for a lagging one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leading</em>' attribute.
	 * @see #setLeading(boolean)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Leading()
	 * @model
	 * @generated
	 */
	boolean isLeading();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#isLeading <em>Leading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leading</em>' attribute.
	 * @see #isLeading()
	 * @generated
	 */
	void setLeading(boolean value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of this indicator in the progress of its parent, relative to its siblings. A number of 0 or more; absent counts as 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Weight()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getWeight();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Double value);

	/**
	 * Returns the value of the '<em><b>Roll Up</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.RollUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the progress of the drivers becomes the rolled-up progress of this indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll Up</em>' attribute.
	 * @see org.kigi.model.goaltree.RollUp
	 * @see #setRollUp(RollUp)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_RollUp()
	 * @model
	 * @generated
	 */
	RollUp getRollUp();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getRollUp <em>Roll Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll Up</em>' attribute.
	 * @see org.kigi.model.goaltree.RollUp
	 * @see #getRollUp()
	 * @generated
	 */
	void setRollUp(RollUp value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one person who answers for this goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The measured starting point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' containment reference.
	 * @see #setBaseline(Baseline)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Baseline()
	 * @model containment="true"
	 * @generated
	 */
	Baseline getBaseline();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getBaseline <em>Baseline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' containment reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Baseline value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to reach and the date by which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Target)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Target()
	 * @model containment="true"
	 * @generated
	 */
	Target getTarget();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Target value);

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intermediate targets between baseline and target, in order of date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, in the unit of the indicator, from which the status is a warning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warning Threshold</em>' attribute.
	 * @see #setWarningThreshold(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_WarningThreshold()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getWarningThreshold();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getWarningThreshold <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warning Threshold</em>' attribute.
	 * @see #getWarningThreshold()
	 * @generated
	 */
	void setWarningThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Critical Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, in the unit of the indicator, from which the status is critical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical Threshold</em>' attribute.
	 * @see #setCriticalThreshold(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_CriticalThreshold()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getCriticalThreshold();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getCriticalThreshold <em>Critical Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical Threshold</em>' attribute.
	 * @see #getCriticalThreshold()
	 * @generated
	 */
	void setCriticalThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Worst Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, in the unit of the indicator, that counts as a satisfaction of -100 where the tree is judged by satisfaction: the worst that is to be expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Worst Value</em>' attribute.
	 * @see #setWorstValue(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_WorstValue()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getWorstValue();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getWorstValue <em>Worst Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worst Value</em>' attribute.
	 * @see #getWorstValue()
	 * @generated
	 */
	void setWorstValue(Double value);

	/**
	 * Returns the value of the '<em><b>Measurement Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the statistic comes from and how it is measured, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurement Source</em>' attribute.
	 * @see #setMeasurementSource(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_MeasurementSource()
	 * @model
	 * @generated
	 */
	String getMeasurementSource();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getMeasurementSource <em>Measurement Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurement Source</em>' attribute.
	 * @see #getMeasurementSource()
	 * @generated
	 */
	void setMeasurementSource(String value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The readings: the path of a CSV file, relative to the folder of the model, with forward slashes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Series()
	 * @model
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Indicator#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.KPI}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicators that lead to this one, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Drivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<KPI> getDrivers();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people do to move this indicator, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getIndicator_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

} // Indicator
