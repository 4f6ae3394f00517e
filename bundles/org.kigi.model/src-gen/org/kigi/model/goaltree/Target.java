/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value to reach and the date by which (目標値).
 * <!-- end-model-doc -->
 *
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends DatedValue {
} // Target
