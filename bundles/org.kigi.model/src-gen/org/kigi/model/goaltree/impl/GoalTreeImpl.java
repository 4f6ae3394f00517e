/**
 */
package org.kigi.model.goaltree.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kigi.model.goaltree.DataSource;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.Review;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.Unit;
import org.kigi.model.goaltree.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Goal Tree</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getFiscalYearStartMonth <em>Fiscal Year Start Month</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getProgressMethod <em>Progress Method</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getOnTrackFrom <em>On Track From</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getAccelerationFrom <em>Acceleration From</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getKgis <em>Kgis</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getInfluences <em>Influences</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getDataSources <em>Data Sources</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.GoalTreeImpl#getWaivers <em>Waivers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalTreeImpl extends ElementImpl implements GoalTree {
	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "JPY"; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiscalYearStartMonth() <em>Fiscal Year Start Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYearStartMonth()
	 * @generated
	 * @ordered
	 */
	protected static final int FISCAL_YEAR_START_MONTH_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getFiscalYearStartMonth() <em>Fiscal Year Start Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYearStartMonth()
	 * @generated
	 * @ordered
	 */
	protected int fiscalYearStartMonth = FISCAL_YEAR_START_MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgressMethod() <em>Progress Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressMethod()
	 * @generated
	 * @ordered
	 */
	protected static final ProgressMethod PROGRESS_METHOD_EDEFAULT = ProgressMethod.REQUIRED_RATE;

	/**
	 * The cached value of the '{@link #getProgressMethod() <em>Progress Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressMethod()
	 * @generated
	 * @ordered
	 */
	protected ProgressMethod progressMethod = PROGRESS_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnTrackFrom() <em>On Track From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnTrackFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Double ON_TRACK_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnTrackFrom() <em>On Track From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnTrackFrom()
	 * @generated
	 * @ordered
	 */
	protected Double onTrackFrom = ON_TRACK_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccelerationFrom() <em>Acceleration From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccelerationFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Double ACCELERATION_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccelerationFrom() <em>Acceleration From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccelerationFrom()
	 * @generated
	 * @ordered
	 */
	protected Double accelerationFrom = ACCELERATION_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKgis() <em>Kgis</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKgis()
	 * @generated
	 * @ordered
	 */
	protected EList<KGI> kgis;

	/**
	 * The cached value of the '{@link #getInfluences() <em>Influences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluences()
	 * @generated
	 * @ordered
	 */
	protected EList<Influence> influences;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getDataSources() <em>Data Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataSources()
	 * @generated
	 * @ordered
	 */
	protected EList<DataSource> dataSources;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoalTreeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.GOAL_TREE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.GOAL_TREE__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFiscalYearStartMonth() {
		return fiscalYearStartMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYearStartMonth(int newFiscalYearStartMonth) {
		int oldFiscalYearStartMonth = fiscalYearStartMonth;
		fiscalYearStartMonth = newFiscalYearStartMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH, oldFiscalYearStartMonth, fiscalYearStartMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressMethod getProgressMethod() {
		return progressMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgressMethod(ProgressMethod newProgressMethod) {
		ProgressMethod oldProgressMethod = progressMethod;
		progressMethod = newProgressMethod == null ? PROGRESS_METHOD_EDEFAULT : newProgressMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.GOAL_TREE__PROGRESS_METHOD, oldProgressMethod, progressMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getOnTrackFrom() {
		return onTrackFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnTrackFrom(Double newOnTrackFrom) {
		Double oldOnTrackFrom = onTrackFrom;
		onTrackFrom = newOnTrackFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.GOAL_TREE__ON_TRACK_FROM, oldOnTrackFrom, onTrackFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAccelerationFrom() {
		return accelerationFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccelerationFrom(Double newAccelerationFrom) {
		Double oldAccelerationFrom = accelerationFrom;
		accelerationFrom = newAccelerationFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.GOAL_TREE__ACCELERATION_FROM, oldAccelerationFrom, accelerationFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KGI> getKgis() {
		if (kgis == null) {
			kgis = new EObjectContainmentEList<KGI>(KGI.class, this, GoaltreePackage.GOAL_TREE__KGIS);
		}
		return kgis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Influence> getInfluences() {
		if (influences == null) {
			influences = new EObjectContainmentEList<Influence>(Influence.class, this, GoaltreePackage.GOAL_TREE__INFLUENCES);
		}
		return influences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, GoaltreePackage.GOAL_TREE__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, GoaltreePackage.GOAL_TREE__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataSource> getDataSources() {
		if (dataSources == null) {
			dataSources = new EObjectContainmentEList<DataSource>(DataSource.class, this, GoaltreePackage.GOAL_TREE__DATA_SOURCES);
		}
		return dataSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, GoaltreePackage.GOAL_TREE__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, GoaltreePackage.GOAL_TREE__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, GoaltreePackage.GOAL_TREE__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoaltreePackage.GOAL_TREE__KGIS:
				return ((InternalEList<?>)getKgis()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
				return ((InternalEList<?>)getInfluences()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
				return ((InternalEList<?>)getDataSources()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
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
			case GoaltreePackage.GOAL_TREE__CURRENCY:
				return getCurrency();
			case GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH:
				return getFiscalYearStartMonth();
			case GoaltreePackage.GOAL_TREE__PROGRESS_METHOD:
				return getProgressMethod();
			case GoaltreePackage.GOAL_TREE__ON_TRACK_FROM:
				return getOnTrackFrom();
			case GoaltreePackage.GOAL_TREE__ACCELERATION_FROM:
				return getAccelerationFrom();
			case GoaltreePackage.GOAL_TREE__KGIS:
				return getKgis();
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
				return getInfluences();
			case GoaltreePackage.GOAL_TREE__PEOPLE:
				return getPeople();
			case GoaltreePackage.GOAL_TREE__UNITS:
				return getUnits();
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
				return getDataSources();
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
				return getScenarios();
			case GoaltreePackage.GOAL_TREE__REVIEWS:
				return getReviews();
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				return getWaivers();
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
			case GoaltreePackage.GOAL_TREE__CURRENCY:
				setCurrency((String)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH:
				setFiscalYearStartMonth((Integer)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__PROGRESS_METHOD:
				setProgressMethod((ProgressMethod)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__ON_TRACK_FROM:
				setOnTrackFrom((Double)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__ACCELERATION_FROM:
				setAccelerationFrom((Double)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__KGIS:
				getKgis().clear();
				getKgis().addAll((Collection<? extends KGI>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
				getInfluences().clear();
				getInfluences().addAll((Collection<? extends Influence>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
				getDataSources().clear();
				getDataSources().addAll((Collection<? extends DataSource>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
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
			case GoaltreePackage.GOAL_TREE__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH:
				setFiscalYearStartMonth(FISCAL_YEAR_START_MONTH_EDEFAULT);
				return;
			case GoaltreePackage.GOAL_TREE__PROGRESS_METHOD:
				setProgressMethod(PROGRESS_METHOD_EDEFAULT);
				return;
			case GoaltreePackage.GOAL_TREE__ON_TRACK_FROM:
				setOnTrackFrom(ON_TRACK_FROM_EDEFAULT);
				return;
			case GoaltreePackage.GOAL_TREE__ACCELERATION_FROM:
				setAccelerationFrom(ACCELERATION_FROM_EDEFAULT);
				return;
			case GoaltreePackage.GOAL_TREE__KGIS:
				getKgis().clear();
				return;
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
				getInfluences().clear();
				return;
			case GoaltreePackage.GOAL_TREE__PEOPLE:
				getPeople().clear();
				return;
			case GoaltreePackage.GOAL_TREE__UNITS:
				getUnits().clear();
				return;
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
				getDataSources().clear();
				return;
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
				getScenarios().clear();
				return;
			case GoaltreePackage.GOAL_TREE__REVIEWS:
				getReviews().clear();
				return;
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				getWaivers().clear();
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
			case GoaltreePackage.GOAL_TREE__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH:
				return fiscalYearStartMonth != FISCAL_YEAR_START_MONTH_EDEFAULT;
			case GoaltreePackage.GOAL_TREE__PROGRESS_METHOD:
				return progressMethod != PROGRESS_METHOD_EDEFAULT;
			case GoaltreePackage.GOAL_TREE__ON_TRACK_FROM:
				return ON_TRACK_FROM_EDEFAULT == null ? onTrackFrom != null : !ON_TRACK_FROM_EDEFAULT.equals(onTrackFrom);
			case GoaltreePackage.GOAL_TREE__ACCELERATION_FROM:
				return ACCELERATION_FROM_EDEFAULT == null ? accelerationFrom != null : !ACCELERATION_FROM_EDEFAULT.equals(accelerationFrom);
			case GoaltreePackage.GOAL_TREE__KGIS:
				return kgis != null && !kgis.isEmpty();
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
				return influences != null && !influences.isEmpty();
			case GoaltreePackage.GOAL_TREE__PEOPLE:
				return people != null && !people.isEmpty();
			case GoaltreePackage.GOAL_TREE__UNITS:
				return units != null && !units.isEmpty();
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
				return dataSources != null && !dataSources.isEmpty();
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case GoaltreePackage.GOAL_TREE__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				return waivers != null && !waivers.isEmpty();
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
		result.append(" (currency: "); //$NON-NLS-1$
		result.append(currency);
		result.append(", fiscalYearStartMonth: "); //$NON-NLS-1$
		result.append(fiscalYearStartMonth);
		result.append(", progressMethod: "); //$NON-NLS-1$
		result.append(progressMethod);
		result.append(", onTrackFrom: "); //$NON-NLS-1$
		result.append(onTrackFrom);
		result.append(", accelerationFrom: "); //$NON-NLS-1$
		result.append(accelerationFrom);
		result.append(')');
		return result.toString();
	}

} //GoalTreeImpl
