/**
 */
package org.kigi.model.goaltree.impl;

import org.eclipse.emf.ecore.EClass;

import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.KPI;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>KPI</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class KPIImpl extends IndicatorImpl implements KPI {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KPIImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.KPI;
	}

} //KPIImpl
