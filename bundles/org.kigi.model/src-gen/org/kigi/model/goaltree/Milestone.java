/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An intermediate target (中間目標).
 * <!-- end-model-doc -->
 *
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends DatedValue {
} // Milestone
