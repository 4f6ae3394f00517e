/**
 */
package org.kigi.model.goaltree;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>KPI</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Key performance indicator (重要業績評価指標): a measure of the process that leads to a KGI.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getKPI()
 * @model
 * @generated
 */
public interface KPI extends Indicator {
} // KPI
