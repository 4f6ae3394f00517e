/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The measured starting point of a goal (現状値).
 * <!-- end-model-doc -->
 *
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getBaseline()
 * @model
 * @generated
 */
public interface Baseline extends DatedValue {
} // Baseline
