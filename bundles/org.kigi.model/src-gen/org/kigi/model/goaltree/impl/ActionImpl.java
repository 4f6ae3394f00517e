/**
 */
package org.kigi.model.goaltree.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.EffectStudy;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getStatementJa <em>Statement Ja</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getExpectedEffect <em>Expected Effect</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.ActionImpl#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends ElementImpl implements Action {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatementJa() <em>Statement Ja</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementJa()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_JA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatementJa() <em>Statement Ja</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementJa()
	 * @generated
	 * @ordered
	 */
	protected String statementJa = STATEMENT_JA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Person owner;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final Double COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected Double cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedEffect() <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEffect()
	 * @generated
	 * @ordered
	 */
	protected static final Double EXPECTED_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedEffect() <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEffect()
	 * @generated
	 * @ordered
	 */
	protected Double expectedEffect = EXPECTED_EFFECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudies()
	 * @generated
	 * @ordered
	 */
	protected EList<EffectStudy> studies;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatementJa() {
		return statementJa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatementJa(String newStatementJa) {
		String oldStatementJa = statementJa;
		statementJa = newStatementJa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__STATEMENT_JA, oldStatementJa, statementJa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Person)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, GoaltreePackage.ACTION__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Person newOwner) {
		Person oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(Double newCost) {
		Double oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getExpectedEffect() {
		return expectedEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedEffect(Double newExpectedEffect) {
		Double oldExpectedEffect = expectedEffect;
		expectedEffect = newExpectedEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.ACTION__EXPECTED_EFFECT, oldExpectedEffect, expectedEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EffectStudy> getStudies() {
		if (studies == null) {
			studies = new EObjectContainmentEList<EffectStudy>(EffectStudy.class, this, GoaltreePackage.ACTION__STUDIES);
		}
		return studies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoaltreePackage.ACTION__STUDIES:
				return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GoaltreePackage.ACTION__STATEMENT:
				return getStatement();
			case GoaltreePackage.ACTION__STATEMENT_JA:
				return getStatementJa();
			case GoaltreePackage.ACTION__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case GoaltreePackage.ACTION__START:
				return getStart();
			case GoaltreePackage.ACTION__END:
				return getEnd();
			case GoaltreePackage.ACTION__STATUS:
				return getStatus();
			case GoaltreePackage.ACTION__COST:
				return getCost();
			case GoaltreePackage.ACTION__EXPECTED_EFFECT:
				return getExpectedEffect();
			case GoaltreePackage.ACTION__STUDIES:
				return getStudies();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GoaltreePackage.ACTION__STATEMENT:
				setStatement((String)newValue);
				return;
			case GoaltreePackage.ACTION__STATEMENT_JA:
				setStatementJa((String)newValue);
				return;
			case GoaltreePackage.ACTION__OWNER:
				setOwner((Person)newValue);
				return;
			case GoaltreePackage.ACTION__START:
				setStart((LocalDate)newValue);
				return;
			case GoaltreePackage.ACTION__END:
				setEnd((LocalDate)newValue);
				return;
			case GoaltreePackage.ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case GoaltreePackage.ACTION__COST:
				setCost((Double)newValue);
				return;
			case GoaltreePackage.ACTION__EXPECTED_EFFECT:
				setExpectedEffect((Double)newValue);
				return;
			case GoaltreePackage.ACTION__STUDIES:
				getStudies().clear();
				getStudies().addAll((Collection<? extends EffectStudy>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case GoaltreePackage.ACTION__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__STATEMENT_JA:
				setStatementJa(STATEMENT_JA_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__OWNER:
				setOwner((Person)null);
				return;
			case GoaltreePackage.ACTION__START:
				setStart(START_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__END:
				setEnd(END_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__EXPECTED_EFFECT:
				setExpectedEffect(EXPECTED_EFFECT_EDEFAULT);
				return;
			case GoaltreePackage.ACTION__STUDIES:
				getStudies().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case GoaltreePackage.ACTION__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case GoaltreePackage.ACTION__STATEMENT_JA:
				return STATEMENT_JA_EDEFAULT == null ? statementJa != null : !STATEMENT_JA_EDEFAULT.equals(statementJa);
			case GoaltreePackage.ACTION__OWNER:
				return owner != null;
			case GoaltreePackage.ACTION__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case GoaltreePackage.ACTION__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case GoaltreePackage.ACTION__STATUS:
				return status != STATUS_EDEFAULT;
			case GoaltreePackage.ACTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case GoaltreePackage.ACTION__EXPECTED_EFFECT:
				return EXPECTED_EFFECT_EDEFAULT == null ? expectedEffect != null : !EXPECTED_EFFECT_EDEFAULT.equals(expectedEffect);
			case GoaltreePackage.ACTION__STUDIES:
				return studies != null && !studies.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", statementJa: "); //$NON-NLS-1$
		result.append(statementJa);
		result.append(", start: "); //$NON-NLS-1$
		result.append(start);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", cost: "); //$NON-NLS-1$
		result.append(cost);
		result.append(", expectedEffect: "); //$NON-NLS-1$
		result.append(expectedEffect);
		result.append(')');
		return result.toString();
	}

} //ActionImpl
