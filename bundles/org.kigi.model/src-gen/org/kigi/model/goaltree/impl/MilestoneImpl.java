/**
 */
package org.kigi.model.goaltree.impl;

import org.eclipse.emf.ecore.EClass;

import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Milestone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MilestoneImpl extends DatedValueImpl implements Milestone {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MilestoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.MILESTONE;
	}

} //MilestoneImpl
