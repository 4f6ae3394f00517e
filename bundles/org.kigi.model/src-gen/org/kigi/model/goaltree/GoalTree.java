/**
 */
package org.kigi.model.goaltree;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a .kigi file: one strategy with everything that belongs to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getFiscalYearStartMonth <em>Fiscal Year Start Month</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getProgressMethod <em>Progress Method</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getOnTrackFrom <em>On Track From</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getAccelerationFrom <em>Acceleration From</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getKgis <em>Kgis</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getInfluences <em>Influences</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getPeople <em>People</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getDataSources <em>Data Sources</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.GoalTree#getWaivers <em>Waivers</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree()
 * @model
 * @generated
 */
public interface GoalTree extends Element {
	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"JPY"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of the currency that the monetary units of this tree stand for, such as JPY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Currency()
	 * @model default="JPY"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.GoalTree#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year Start Month</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The month in which the fiscal year begins, 1 (January) to 12 (December). Japanese companies mostly use 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fiscal Year Start Month</em>' attribute.
	 * @see #setFiscalYearStartMonth(int)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_FiscalYearStartMonth()
	 * @model default="4"
	 * @generated
	 */
	int getFiscalYearStartMonth();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.GoalTree#getFiscalYearStartMonth <em>Fiscal Year Start Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year Start Month</em>' attribute.
	 * @see #getFiscalYearStartMonth()
	 * @generated
	 */
	void setFiscalYearStartMonth(int value);

	/**
	 * Returns the value of the '<em><b>Progress Method</b></em>' attribute.
	 * The default value is <code>"REQUIRED_RATE"</code>.
	 * The literals are from the enumeration {@link org.kigi.model.goaltree.ProgressMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How progress and status of the indicators are judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Method</em>' attribute.
	 * @see org.kigi.model.goaltree.ProgressMethod
	 * @see #setProgressMethod(ProgressMethod)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_ProgressMethod()
	 * @model default="REQUIRED_RATE"
	 * @generated
	 */
	ProgressMethod getProgressMethod();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.GoalTree#getProgressMethod <em>Progress Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress Method</em>' attribute.
	 * @see org.kigi.model.goaltree.ProgressMethod
	 * @see #getProgressMethod()
	 * @generated
	 */
	void setProgressMethod(ProgressMethod value);

	/**
	 * Returns the value of the '<em><b>On Track From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pace from which an indicator is on track, where 1 is just fast enough. A number above 0; absent counts as 0.95.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Track From</em>' attribute.
	 * @see #setOnTrackFrom(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_OnTrackFrom()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getOnTrackFrom();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.GoalTree#getOnTrackFrom <em>On Track From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Track From</em>' attribute.
	 * @see #getOnTrackFrom()
	 * @generated
	 */
	void setOnTrackFrom(Double value);

	/**
	 * Returns the value of the '<em><b>Acceleration From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pace from which an indicator only needs acceleration, 0 to onTrackFrom; below it progress is limited. Absent counts as 0.6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceleration From</em>' attribute.
	 * @see #setAccelerationFrom(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_AccelerationFrom()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getAccelerationFrom();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.GoalTree#getAccelerationFrom <em>Acceleration From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceleration From</em>' attribute.
	 * @see #getAccelerationFrom()
	 * @generated
	 */
	void setAccelerationFrom(Double value);

	/**
	 * Returns the value of the '<em><b>Kgis</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.KGI}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The final results by which the strategy is judged, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kgis</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Kgis()
	 * @model containment="true"
	 * @generated
	 */
	EList<KGI> getKgis();

	/**
	 * Returns the value of the '<em><b>Influences</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Influence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links across the tree, besides containment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influences</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Influences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Influence> getInfluences();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who can own goals and actions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units of this tree, besides the built-in ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Data Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.DataSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where readings come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Sources</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_DataSources()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataSource> getDataSources();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named sets of assumptions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The periodic looks at the tree, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that were looked at and accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getGoalTree_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

} // GoalTree
