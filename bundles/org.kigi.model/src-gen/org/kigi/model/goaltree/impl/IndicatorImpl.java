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

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.RollUp;
import org.kigi.model.goaltree.Target;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getStatementJa <em>Statement Ja</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#isLeading <em>Leading</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getRollUp <em>Roll Up</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getWarningThreshold <em>Warning Threshold</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getCriticalThreshold <em>Critical Threshold</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getWorstValue <em>Worst Value</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getMeasurementSource <em>Measurement Source</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.kigi.model.goaltree.impl.IndicatorImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class IndicatorImpl extends ElementImpl implements Indicator {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final Aggregation AGGREGATION_EDEFAULT = Aggregation.SUM;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected Aggregation aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Frequency FREQUENCY_EDEFAULT = Frequency.MONTH;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Frequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #isLeading() <em>Leading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeading()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEADING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLeading() <em>Leading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLeading()
	 * @generated
	 * @ordered
	 */
	protected boolean leading = LEADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected Double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollUp() <em>Roll Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollUp()
	 * @generated
	 * @ordered
	 */
	protected static final RollUp ROLL_UP_EDEFAULT = RollUp.WEIGHTED_MEAN;

	/**
	 * The cached value of the '{@link #getRollUp() <em>Roll Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollUp()
	 * @generated
	 * @ordered
	 */
	protected RollUp rollUp = ROLL_UP_EDEFAULT;

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
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Baseline baseline;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Target target;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The default value of the '{@link #getWarningThreshold() <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarningThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double WARNING_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarningThreshold() <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarningThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double warningThreshold = WARNING_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticalThreshold() <em>Critical Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double CRITICAL_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriticalThreshold() <em>Critical Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double criticalThreshold = CRITICAL_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorstValue() <em>Worst Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double WORST_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorstValue() <em>Worst Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorstValue()
	 * @generated
	 * @ordered
	 */
	protected Double worstValue = WORST_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasurementSource() <em>Measurement Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurementSource()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASUREMENT_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasurementSource() <em>Measurement Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurementSource()
	 * @generated
	 * @ordered
	 */
	protected String measurementSource = MEASUREMENT_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected String series = SERIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDrivers() <em>Drivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrivers()
	 * @generated
	 * @ordered
	 */
	protected EList<KPI> drivers;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GoaltreePackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__STATEMENT, oldStatement, statement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__STATEMENT_JA, oldStatementJa, statementJa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aggregation getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(Aggregation newAggregation) {
		Aggregation oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frequency getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Frequency newFrequency) {
		Frequency oldFrequency = frequency;
		frequency = newFrequency == null ? FREQUENCY_EDEFAULT : newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLeading() {
		return leading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeading(boolean newLeading) {
		boolean oldLeading = leading;
		leading = newLeading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__LEADING, oldLeading, leading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Double newWeight) {
		Double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RollUp getRollUp() {
		return rollUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollUp(RollUp newRollUp) {
		RollUp oldRollUp = rollUp;
		rollUp = newRollUp == null ? ROLL_UP_EDEFAULT : newRollUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__ROLL_UP, oldRollUp, rollUp));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, GoaltreePackage.INDICATOR__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Baseline getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBaseline(Baseline newBaseline, NotificationChain msgs) {
		Baseline oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__BASELINE, oldBaseline, newBaseline);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Baseline newBaseline) {
		if (newBaseline != baseline) {
			NotificationChain msgs = null;
			if (baseline != null)
				msgs = ((InternalEObject)baseline).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoaltreePackage.INDICATOR__BASELINE, null, msgs);
			if (newBaseline != null)
				msgs = ((InternalEObject)newBaseline).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoaltreePackage.INDICATOR__BASELINE, null, msgs);
			msgs = basicSetBaseline(newBaseline, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__BASELINE, newBaseline, newBaseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Target newTarget, NotificationChain msgs) {
		Target oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__TARGET, oldTarget, newTarget);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Target newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - GoaltreePackage.INDICATOR__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - GoaltreePackage.INDICATOR__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, GoaltreePackage.INDICATOR__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWarningThreshold() {
		return warningThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarningThreshold(Double newWarningThreshold) {
		Double oldWarningThreshold = warningThreshold;
		warningThreshold = newWarningThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__WARNING_THRESHOLD, oldWarningThreshold, warningThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCriticalThreshold() {
		return criticalThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalThreshold(Double newCriticalThreshold) {
		Double oldCriticalThreshold = criticalThreshold;
		criticalThreshold = newCriticalThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__CRITICAL_THRESHOLD, oldCriticalThreshold, criticalThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWorstValue() {
		return worstValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorstValue(Double newWorstValue) {
		Double oldWorstValue = worstValue;
		worstValue = newWorstValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__WORST_VALUE, oldWorstValue, worstValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasurementSource() {
		return measurementSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasurementSource(String newMeasurementSource) {
		String oldMeasurementSource = measurementSource;
		measurementSource = newMeasurementSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__MEASUREMENT_SOURCE, oldMeasurementSource, measurementSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(String newSeries) {
		String oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GoaltreePackage.INDICATOR__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KPI> getDrivers() {
		if (drivers == null) {
			drivers = new EObjectContainmentEList<KPI>(KPI.class, this, GoaltreePackage.INDICATOR__DRIVERS);
		}
		return drivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, GoaltreePackage.INDICATOR__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GoaltreePackage.INDICATOR__BASELINE:
				return basicSetBaseline(null, msgs);
			case GoaltreePackage.INDICATOR__TARGET:
				return basicSetTarget(null, msgs);
			case GoaltreePackage.INDICATOR__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.INDICATOR__DRIVERS:
				return ((InternalEList<?>)getDrivers()).basicRemove(otherEnd, msgs);
			case GoaltreePackage.INDICATOR__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case GoaltreePackage.INDICATOR__CODE:
				return getCode();
			case GoaltreePackage.INDICATOR__STATEMENT:
				return getStatement();
			case GoaltreePackage.INDICATOR__STATEMENT_JA:
				return getStatementJa();
			case GoaltreePackage.INDICATOR__UNIT:
				return getUnit();
			case GoaltreePackage.INDICATOR__DIRECTION:
				return getDirection();
			case GoaltreePackage.INDICATOR__AGGREGATION:
				return getAggregation();
			case GoaltreePackage.INDICATOR__FREQUENCY:
				return getFrequency();
			case GoaltreePackage.INDICATOR__FORMULA:
				return getFormula();
			case GoaltreePackage.INDICATOR__LEADING:
				return isLeading();
			case GoaltreePackage.INDICATOR__WEIGHT:
				return getWeight();
			case GoaltreePackage.INDICATOR__ROLL_UP:
				return getRollUp();
			case GoaltreePackage.INDICATOR__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case GoaltreePackage.INDICATOR__BASELINE:
				return getBaseline();
			case GoaltreePackage.INDICATOR__TARGET:
				return getTarget();
			case GoaltreePackage.INDICATOR__MILESTONES:
				return getMilestones();
			case GoaltreePackage.INDICATOR__WARNING_THRESHOLD:
				return getWarningThreshold();
			case GoaltreePackage.INDICATOR__CRITICAL_THRESHOLD:
				return getCriticalThreshold();
			case GoaltreePackage.INDICATOR__WORST_VALUE:
				return getWorstValue();
			case GoaltreePackage.INDICATOR__MEASUREMENT_SOURCE:
				return getMeasurementSource();
			case GoaltreePackage.INDICATOR__SERIES:
				return getSeries();
			case GoaltreePackage.INDICATOR__DRIVERS:
				return getDrivers();
			case GoaltreePackage.INDICATOR__ACTIONS:
				return getActions();
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
			case GoaltreePackage.INDICATOR__CODE:
				setCode((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__STATEMENT:
				setStatement((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__STATEMENT_JA:
				setStatementJa((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case GoaltreePackage.INDICATOR__AGGREGATION:
				setAggregation((Aggregation)newValue);
				return;
			case GoaltreePackage.INDICATOR__FREQUENCY:
				setFrequency((Frequency)newValue);
				return;
			case GoaltreePackage.INDICATOR__FORMULA:
				setFormula((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__LEADING:
				setLeading((Boolean)newValue);
				return;
			case GoaltreePackage.INDICATOR__WEIGHT:
				setWeight((Double)newValue);
				return;
			case GoaltreePackage.INDICATOR__ROLL_UP:
				setRollUp((RollUp)newValue);
				return;
			case GoaltreePackage.INDICATOR__OWNER:
				setOwner((Person)newValue);
				return;
			case GoaltreePackage.INDICATOR__BASELINE:
				setBaseline((Baseline)newValue);
				return;
			case GoaltreePackage.INDICATOR__TARGET:
				setTarget((Target)newValue);
				return;
			case GoaltreePackage.INDICATOR__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case GoaltreePackage.INDICATOR__WARNING_THRESHOLD:
				setWarningThreshold((Double)newValue);
				return;
			case GoaltreePackage.INDICATOR__CRITICAL_THRESHOLD:
				setCriticalThreshold((Double)newValue);
				return;
			case GoaltreePackage.INDICATOR__WORST_VALUE:
				setWorstValue((Double)newValue);
				return;
			case GoaltreePackage.INDICATOR__MEASUREMENT_SOURCE:
				setMeasurementSource((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__SERIES:
				setSeries((String)newValue);
				return;
			case GoaltreePackage.INDICATOR__DRIVERS:
				getDrivers().clear();
				getDrivers().addAll((Collection<? extends KPI>)newValue);
				return;
			case GoaltreePackage.INDICATOR__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
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
			case GoaltreePackage.INDICATOR__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__STATEMENT_JA:
				setStatementJa(STATEMENT_JA_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__LEADING:
				setLeading(LEADING_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__ROLL_UP:
				setRollUp(ROLL_UP_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__OWNER:
				setOwner((Person)null);
				return;
			case GoaltreePackage.INDICATOR__BASELINE:
				setBaseline((Baseline)null);
				return;
			case GoaltreePackage.INDICATOR__TARGET:
				setTarget((Target)null);
				return;
			case GoaltreePackage.INDICATOR__MILESTONES:
				getMilestones().clear();
				return;
			case GoaltreePackage.INDICATOR__WARNING_THRESHOLD:
				setWarningThreshold(WARNING_THRESHOLD_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__CRITICAL_THRESHOLD:
				setCriticalThreshold(CRITICAL_THRESHOLD_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__WORST_VALUE:
				setWorstValue(WORST_VALUE_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__MEASUREMENT_SOURCE:
				setMeasurementSource(MEASUREMENT_SOURCE_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__SERIES:
				setSeries(SERIES_EDEFAULT);
				return;
			case GoaltreePackage.INDICATOR__DRIVERS:
				getDrivers().clear();
				return;
			case GoaltreePackage.INDICATOR__ACTIONS:
				getActions().clear();
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
			case GoaltreePackage.INDICATOR__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case GoaltreePackage.INDICATOR__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case GoaltreePackage.INDICATOR__STATEMENT_JA:
				return STATEMENT_JA_EDEFAULT == null ? statementJa != null : !STATEMENT_JA_EDEFAULT.equals(statementJa);
			case GoaltreePackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case GoaltreePackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case GoaltreePackage.INDICATOR__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case GoaltreePackage.INDICATOR__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case GoaltreePackage.INDICATOR__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case GoaltreePackage.INDICATOR__LEADING:
				return leading != LEADING_EDEFAULT;
			case GoaltreePackage.INDICATOR__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case GoaltreePackage.INDICATOR__ROLL_UP:
				return rollUp != ROLL_UP_EDEFAULT;
			case GoaltreePackage.INDICATOR__OWNER:
				return owner != null;
			case GoaltreePackage.INDICATOR__BASELINE:
				return baseline != null;
			case GoaltreePackage.INDICATOR__TARGET:
				return target != null;
			case GoaltreePackage.INDICATOR__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case GoaltreePackage.INDICATOR__WARNING_THRESHOLD:
				return WARNING_THRESHOLD_EDEFAULT == null ? warningThreshold != null : !WARNING_THRESHOLD_EDEFAULT.equals(warningThreshold);
			case GoaltreePackage.INDICATOR__CRITICAL_THRESHOLD:
				return CRITICAL_THRESHOLD_EDEFAULT == null ? criticalThreshold != null : !CRITICAL_THRESHOLD_EDEFAULT.equals(criticalThreshold);
			case GoaltreePackage.INDICATOR__WORST_VALUE:
				return WORST_VALUE_EDEFAULT == null ? worstValue != null : !WORST_VALUE_EDEFAULT.equals(worstValue);
			case GoaltreePackage.INDICATOR__MEASUREMENT_SOURCE:
				return MEASUREMENT_SOURCE_EDEFAULT == null ? measurementSource != null : !MEASUREMENT_SOURCE_EDEFAULT.equals(measurementSource);
			case GoaltreePackage.INDICATOR__SERIES:
				return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
			case GoaltreePackage.INDICATOR__DRIVERS:
				return drivers != null && !drivers.isEmpty();
			case GoaltreePackage.INDICATOR__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", statementJa: "); //$NON-NLS-1$
		result.append(statementJa);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", aggregation: "); //$NON-NLS-1$
		result.append(aggregation);
		result.append(", frequency: "); //$NON-NLS-1$
		result.append(frequency);
		result.append(", formula: "); //$NON-NLS-1$
		result.append(formula);
		result.append(", leading: "); //$NON-NLS-1$
		result.append(leading);
		result.append(", weight: "); //$NON-NLS-1$
		result.append(weight);
		result.append(", rollUp: "); //$NON-NLS-1$
		result.append(rollUp);
		result.append(", warningThreshold: "); //$NON-NLS-1$
		result.append(warningThreshold);
		result.append(", criticalThreshold: "); //$NON-NLS-1$
		result.append(criticalThreshold);
		result.append(", worstValue: "); //$NON-NLS-1$
		result.append(worstValue);
		result.append(", measurementSource: "); //$NON-NLS-1$
		result.append(measurementSource);
		result.append(", series: "); //$NON-NLS-1$
		result.append(series);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
