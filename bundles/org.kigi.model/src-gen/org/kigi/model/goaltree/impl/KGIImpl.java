/**
 */
package org.kigi.model.goaltree.impl;

import org.eclipse.emf.ecore.EClass;

import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.KGI;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>KGI</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class KGIImpl extends IndicatorImpl implements KGI {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KGIImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.KGI;
	}

} //KGIImpl
