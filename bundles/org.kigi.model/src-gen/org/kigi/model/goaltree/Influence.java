/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Influence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link across the tree: the source moves the target besides containment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.Influence#getSource <em>Source</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Influence#getTarget <em>Target</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Influence#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.Influence#getLag <em>Lag</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getInfluence()
 * @model
 * @generated
 */
public interface Influence extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator that moves first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Indicator)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getInfluence_Source()
	 * @model
	 * @generated
	 */
	Indicator getSource();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Influence#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Indicator value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator that follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Indicator)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getInfluence_Target()
	 * @model
	 * @generated
	 */
	Indicator getTarget();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Influence#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Indicator value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength and sign of the influence: -1 to 1, negative when a higher source lowers the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Double)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getInfluence_Weight()
	 * @model dataType="org.kigi.model.goaltree.Amount"
	 * @generated
	 */
	Double getWeight();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Influence#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Double value);

	/**
	 * Returns the value of the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days the target follows the source, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag</em>' attribute.
	 * @see #setLag(int)
	 * @see org.kigi.model.goaltree.GoaltreePackage#getInfluence_Lag()
	 * @model
	 * @generated
	 */
	int getLag();

	/**
	 * Sets the value of the '{@link org.kigi.model.goaltree.Influence#getLag <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag</em>' attribute.
	 * @see #getLag()
	 * @generated
	 */
	void setLag(int value);

} // Influence
