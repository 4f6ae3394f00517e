/**
 */
package org.kigi.model.goaltree.impl;

import org.eclipse.emf.ecore.EClass;

import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.GoaltreePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BaselineImpl extends DatedValueImpl implements Baseline {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BaselineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.BASELINE;
	}

} //BaselineImpl
