/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>KGI</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Key goal indicator (重要目標達成指標): the final result a strategy is judged by.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getKGI()
 * @model
 * @generated
 */
public interface KGI extends Indicator {
} // KGI
