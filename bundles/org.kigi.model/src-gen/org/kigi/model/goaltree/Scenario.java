/**
 */
package org.kigi.model.goaltree;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named set of assumptions under which the tree is computed again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.Scenario#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see org.kigi.model.goaltree.GoaltreePackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends Element {
	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.kigi.model.goaltree.ScenarioOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assumptions; at most one for an indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.kigi.model.goaltree.GoaltreePackage#getScenario_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScenarioOverride> getOverrides();

} // Scenario
