/**
 */
package org.kigi.model.goaltree.impl;

import org.eclipse.emf.ecore.EClass;

import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Target;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class TargetImpl extends DatedValueImpl implements Target {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.TARGET;
	}

} //TargetImpl
