/**
 */
package org.kigi.model.goaltree;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The goal tree of a strategy: final results (KGI), the process measures that lead to them (KPI) and the actions that move those. Stored as XMI in files with the extension .kigi. Format version 1.
 * <!-- end-model-doc -->
 * @see org.kigi.model.goaltree.GoaltreeFactory
 * @model kind="package"
 * @generated
 */
public interface GoaltreePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "goaltree"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kigi.dev/goaltree/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "goaltree"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	GoaltreePackage eINSTANCE = org.kigi.model.goaltree.impl.GoaltreePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.IdentifiedImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.ElementImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME_JA = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.GoalTreeImpl <em>Goal Tree</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.GoalTreeImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getGoalTree()
	 * @generated
	 */
	int GOAL_TREE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__CURRENCY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fiscal Year Start Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__FISCAL_YEAR_START_MONTH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Progress Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__PROGRESS_METHOD = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On Track From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__ON_TRACK_FROM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Acceleration From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__ACCELERATION_FROM = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kgis</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__KGIS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Influences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__INFLUENCES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__PEOPLE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__UNITS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Data Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__DATA_SOURCES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__SCENARIOS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__REVIEWS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE__WAIVERS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Goal Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Goal Tree</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_TREE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.IndicatorImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CODE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATEMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATEMENT_JA = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DIRECTION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__AGGREGATION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FREQUENCY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FORMULA = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Leading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LEADING = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WEIGHT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Roll Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ROLL_UP = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__OWNER = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MILESTONES = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WARNING_THRESHOLD = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Critical Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CRITICAL_THRESHOLD = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Worst Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WORST_VALUE = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Measurement Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASUREMENT_SOURCE = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SERIES = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DRIVERS = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ACTIONS = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.KGIImpl <em>KGI</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.KGIImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getKGI()
	 * @generated
	 */
	int KGI = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__ID = INDICATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__NAME = INDICATOR__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__NAME_JA = INDICATOR__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__DESCRIPTION = INDICATOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__CODE = INDICATOR__CODE;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__STATEMENT = INDICATOR__STATEMENT;

	/**
	 * The feature id for the '<em><b>Statement Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__STATEMENT_JA = INDICATOR__STATEMENT_JA;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__UNIT = INDICATOR__UNIT;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__DIRECTION = INDICATOR__DIRECTION;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__AGGREGATION = INDICATOR__AGGREGATION;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__FREQUENCY = INDICATOR__FREQUENCY;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__FORMULA = INDICATOR__FORMULA;

	/**
	 * The feature id for the '<em><b>Leading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__LEADING = INDICATOR__LEADING;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__WEIGHT = INDICATOR__WEIGHT;

	/**
	 * The feature id for the '<em><b>Roll Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__ROLL_UP = INDICATOR__ROLL_UP;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__OWNER = INDICATOR__OWNER;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__BASELINE = INDICATOR__BASELINE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__TARGET = INDICATOR__TARGET;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__MILESTONES = INDICATOR__MILESTONES;

	/**
	 * The feature id for the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__WARNING_THRESHOLD = INDICATOR__WARNING_THRESHOLD;

	/**
	 * The feature id for the '<em><b>Critical Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__CRITICAL_THRESHOLD = INDICATOR__CRITICAL_THRESHOLD;

	/**
	 * The feature id for the '<em><b>Worst Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__WORST_VALUE = INDICATOR__WORST_VALUE;

	/**
	 * The feature id for the '<em><b>Measurement Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__MEASUREMENT_SOURCE = INDICATOR__MEASUREMENT_SOURCE;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__SERIES = INDICATOR__SERIES;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__DRIVERS = INDICATOR__DRIVERS;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI__ACTIONS = INDICATOR__ACTIONS;

	/**
	 * The number of structural features of the '<em>KGI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI_FEATURE_COUNT = INDICATOR_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>KGI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KGI_OPERATION_COUNT = INDICATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.KPIImpl <em>KPI</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.KPIImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getKPI()
	 * @generated
	 */
	int KPI = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ID = INDICATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__NAME = INDICATOR__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__NAME_JA = INDICATOR__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DESCRIPTION = INDICATOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__CODE = INDICATOR__CODE;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__STATEMENT = INDICATOR__STATEMENT;

	/**
	 * The feature id for the '<em><b>Statement Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__STATEMENT_JA = INDICATOR__STATEMENT_JA;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__UNIT = INDICATOR__UNIT;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DIRECTION = INDICATOR__DIRECTION;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__AGGREGATION = INDICATOR__AGGREGATION;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__FREQUENCY = INDICATOR__FREQUENCY;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__FORMULA = INDICATOR__FORMULA;

	/**
	 * The feature id for the '<em><b>Leading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__LEADING = INDICATOR__LEADING;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__WEIGHT = INDICATOR__WEIGHT;

	/**
	 * The feature id for the '<em><b>Roll Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ROLL_UP = INDICATOR__ROLL_UP;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__OWNER = INDICATOR__OWNER;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__BASELINE = INDICATOR__BASELINE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TARGET = INDICATOR__TARGET;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__MILESTONES = INDICATOR__MILESTONES;

	/**
	 * The feature id for the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__WARNING_THRESHOLD = INDICATOR__WARNING_THRESHOLD;

	/**
	 * The feature id for the '<em><b>Critical Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__CRITICAL_THRESHOLD = INDICATOR__CRITICAL_THRESHOLD;

	/**
	 * The feature id for the '<em><b>Worst Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__WORST_VALUE = INDICATOR__WORST_VALUE;

	/**
	 * The feature id for the '<em><b>Measurement Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__MEASUREMENT_SOURCE = INDICATOR__MEASUREMENT_SOURCE;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__SERIES = INDICATOR__SERIES;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DRIVERS = INDICATOR__DRIVERS;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ACTIONS = INDICATOR__ACTIONS;

	/**
	 * The number of structural features of the '<em>KPI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_FEATURE_COUNT = INDICATOR_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>KPI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_OPERATION_COUNT = INDICATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.ActionImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATEMENT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statement Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATEMENT_JA = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__START = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__END = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COST = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expected Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EXPECTED_EFFECT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Studies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STUDIES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.DatedValueImpl <em>Dated Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.DatedValueImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDatedValue()
	 * @generated
	 */
	int DATED_VALUE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_VALUE__VALUE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_VALUE__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dated Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Dated Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.BaselineImpl <em>Baseline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.BaselineImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getBaseline()
	 * @generated
	 */
	int BASELINE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__ID = DATED_VALUE__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__VALUE = DATED_VALUE__VALUE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__DATE = DATED_VALUE__DATE;

	/**
	 * The number of structural features of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_FEATURE_COUNT = DATED_VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_OPERATION_COUNT = DATED_VALUE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.TargetImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = DATED_VALUE__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__VALUE = DATED_VALUE__VALUE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__DATE = DATED_VALUE__DATE;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = DATED_VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = DATED_VALUE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.MilestoneImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = DATED_VALUE__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__VALUE = DATED_VALUE__VALUE;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DATE = DATED_VALUE__DATE;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = DATED_VALUE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_OPERATION_COUNT = DATED_VALUE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.InfluenceImpl <em>Influence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.InfluenceImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getInfluence()
	 * @generated
	 */
	int INFLUENCE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE__TARGET = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE__WEIGHT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE__LAG = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Influence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Influence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLUENCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.PersonImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.UnitImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SYMBOL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DEFINITION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.DataSourceImpl <em>Data Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.DataSourceImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDataSource()
	 * @generated
	 */
	int DATA_SOURCE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__LOCATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.ScenarioImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__OVERRIDES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.ScenarioOverrideImpl <em>Scenario Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.ScenarioOverrideImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getScenarioOverride()
	 * @generated
	 */
	int SCENARIO_OVERRIDE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__INDICATOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__FROM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__LOWER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__UPPER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE__DISTRIBUTION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scenario Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Scenario Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OVERRIDE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.ReviewImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__PARTICIPANTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DECISIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.DecisionImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__STATEMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RESPONSIBLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.EffectStudyImpl <em>Effect Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.EffectStudyImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getEffectStudy()
	 * @generated
	 */
	int EFFECT_STUDY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Name Ja</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__NAME_JA = ELEMENT__NAME_JA;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__METHOD = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__START = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__END = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__EFFECT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lower</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__LOWER = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__UPPER = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__CONFIDENCE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY__ASSUMPTIONS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Effect Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Effect Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_STUDY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.impl.WaiverImpl
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ELEMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__UNTIL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.Direction
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 21;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.Aggregation <em>Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.Aggregation
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAggregation()
	 * @generated
	 */
	int AGGREGATION = 22;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.Frequency
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 23;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.ProgressMethod <em>Progress Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.ProgressMethod
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getProgressMethod()
	 * @generated
	 */
	int PROGRESS_METHOD = 24;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.RollUp <em>Roll Up</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.RollUp
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getRollUp()
	 * @generated
	 */
	int ROLL_UP = 25;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.Distribution <em>Distribution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.Distribution
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 26;

	/**
	 * The meta object id for the '{@link org.kigi.model.goaltree.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kigi.model.goaltree.ActionStatus
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 27;

	/**
	 * The meta object id for the '<em>Amount</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Double
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 28;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 29;


	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.kigi.model.goaltree.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kigi.model.goaltree.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.kigi.model.goaltree.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kigi.model.goaltree.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Element#getNameJa <em>Name Ja</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Ja</em>'.
	 * @see org.kigi.model.goaltree.Element#getNameJa()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_NameJa();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.kigi.model.goaltree.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.GoalTree <em>Goal Tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal Tree</em>'.
	 * @see org.kigi.model.goaltree.GoalTree
	 * @generated
	 */
	EClass getGoalTree();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.GoalTree#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getCurrency()
	 * @see #getGoalTree()
	 * @generated
	 */
	EAttribute getGoalTree_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.GoalTree#getFiscalYearStartMonth <em>Fiscal Year Start Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fiscal Year Start Month</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getFiscalYearStartMonth()
	 * @see #getGoalTree()
	 * @generated
	 */
	EAttribute getGoalTree_FiscalYearStartMonth();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.GoalTree#getProgressMethod <em>Progress Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress Method</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getProgressMethod()
	 * @see #getGoalTree()
	 * @generated
	 */
	EAttribute getGoalTree_ProgressMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.GoalTree#getOnTrackFrom <em>On Track From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Track From</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getOnTrackFrom()
	 * @see #getGoalTree()
	 * @generated
	 */
	EAttribute getGoalTree_OnTrackFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.GoalTree#getAccelerationFrom <em>Acceleration From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceleration From</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getAccelerationFrom()
	 * @see #getGoalTree()
	 * @generated
	 */
	EAttribute getGoalTree_AccelerationFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getKgis <em>Kgis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kgis</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getKgis()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Kgis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getInfluences <em>Influences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Influences</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getInfluences()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Influences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getPeople()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_People();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getUnits()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getDataSources <em>Data Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Data Sources</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getDataSources()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_DataSources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getScenarios()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Scenarios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getReviews()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.GoalTree#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.kigi.model.goaltree.GoalTree#getWaivers()
	 * @see #getGoalTree()
	 * @generated
	 */
	EReference getGoalTree_Waivers();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.kigi.model.goaltree.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getCode()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getStatement()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getStatementJa <em>Statement Ja</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement Ja</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getStatementJa()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_StatementJa();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getAggregation()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Aggregation();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getFrequency()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getFormula()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#isLeading <em>Leading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leading</em>'.
	 * @see org.kigi.model.goaltree.Indicator#isLeading()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Leading();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getWeight()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getRollUp <em>Roll Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll Up</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getRollUp()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_RollUp();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Indicator#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getOwner()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Owner();

	/**
	 * Returns the meta object for the containment reference '{@link org.kigi.model.goaltree.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Baseline</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Baseline();

	/**
	 * Returns the meta object for the containment reference '{@link org.kigi.model.goaltree.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Indicator#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getMilestones()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Milestones();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getWarningThreshold <em>Warning Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warning Threshold</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getWarningThreshold()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_WarningThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getCriticalThreshold <em>Critical Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical Threshold</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getCriticalThreshold()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_CriticalThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getWorstValue <em>Worst Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Worst Value</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getWorstValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_WorstValue();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getMeasurementSource <em>Measurement Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurement Source</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getMeasurementSource()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_MeasurementSource();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Indicator#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getSeries()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Series();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Indicator#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drivers</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getDrivers()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Drivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Indicator#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.kigi.model.goaltree.Indicator#getActions()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Actions();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.KGI <em>KGI</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>KGI</em>'.
	 * @see org.kigi.model.goaltree.KGI
	 * @generated
	 */
	EClass getKGI();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.KPI <em>KPI</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>KPI</em>'.
	 * @see org.kigi.model.goaltree.KPI
	 * @generated
	 */
	EClass getKPI();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.kigi.model.goaltree.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.kigi.model.goaltree.Action#getStatement()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getStatementJa <em>Statement Ja</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement Ja</em>'.
	 * @see org.kigi.model.goaltree.Action#getStatementJa()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_StatementJa();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.kigi.model.goaltree.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.kigi.model.goaltree.Action#getStart()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.kigi.model.goaltree.Action#getEnd()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_End();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kigi.model.goaltree.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.kigi.model.goaltree.Action#getCost()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Action#getExpectedEffect <em>Expected Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Effect</em>'.
	 * @see org.kigi.model.goaltree.Action#getExpectedEffect()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ExpectedEffect();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Action#getStudies <em>Studies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Studies</em>'.
	 * @see org.kigi.model.goaltree.Action#getStudies()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Studies();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.DatedValue <em>Dated Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated Value</em>'.
	 * @see org.kigi.model.goaltree.DatedValue
	 * @generated
	 */
	EClass getDatedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.DatedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kigi.model.goaltree.DatedValue#getValue()
	 * @see #getDatedValue()
	 * @generated
	 */
	EAttribute getDatedValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.DatedValue#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kigi.model.goaltree.DatedValue#getDate()
	 * @see #getDatedValue()
	 * @generated
	 */
	EAttribute getDatedValue_Date();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Baseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baseline</em>'.
	 * @see org.kigi.model.goaltree.Baseline
	 * @generated
	 */
	EClass getBaseline();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.kigi.model.goaltree.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.kigi.model.goaltree.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Influence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Influence</em>'.
	 * @see org.kigi.model.goaltree.Influence
	 * @generated
	 */
	EClass getInfluence();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Influence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.kigi.model.goaltree.Influence#getSource()
	 * @see #getInfluence()
	 * @generated
	 */
	EReference getInfluence_Source();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Influence#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.kigi.model.goaltree.Influence#getTarget()
	 * @see #getInfluence()
	 * @generated
	 */
	EReference getInfluence_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Influence#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.kigi.model.goaltree.Influence#getWeight()
	 * @see #getInfluence()
	 * @generated
	 */
	EAttribute getInfluence_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Influence#getLag <em>Lag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag</em>'.
	 * @see org.kigi.model.goaltree.Influence#getLag()
	 * @see #getInfluence()
	 * @generated
	 */
	EAttribute getInfluence_Lag();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.kigi.model.goaltree.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Person#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.kigi.model.goaltree.Person#getEmail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Person#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kigi.model.goaltree.Person#getRole()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Role();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.kigi.model.goaltree.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Unit#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.kigi.model.goaltree.Unit#getSymbol()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Unit#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.kigi.model.goaltree.Unit#getDefinition()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Definition();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.DataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Source</em>'.
	 * @see org.kigi.model.goaltree.DataSource
	 * @generated
	 */
	EClass getDataSource();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.DataSource#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.kigi.model.goaltree.DataSource#getLocation()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Location();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.kigi.model.goaltree.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Scenario#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.kigi.model.goaltree.Scenario#getOverrides()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Overrides();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.ScenarioOverride <em>Scenario Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario Override</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride
	 * @generated
	 */
	EClass getScenarioOverride();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.ScenarioOverride#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getIndicator()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EReference getScenarioOverride_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.ScenarioOverride#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getValue()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EAttribute getScenarioOverride_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.ScenarioOverride#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getFrom()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EAttribute getScenarioOverride_From();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.ScenarioOverride#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getLower()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EAttribute getScenarioOverride_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.ScenarioOverride#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getUpper()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EAttribute getScenarioOverride_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.ScenarioOverride#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.kigi.model.goaltree.ScenarioOverride#getDistribution()
	 * @see #getScenarioOverride()
	 * @generated
	 */
	EAttribute getScenarioOverride_Distribution();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.kigi.model.goaltree.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Review#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kigi.model.goaltree.Review#getDate()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Date();

	/**
	 * Returns the meta object for the reference list '{@link org.kigi.model.goaltree.Review#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.kigi.model.goaltree.Review#getParticipants()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kigi.model.goaltree.Review#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.kigi.model.goaltree.Review#getDecisions()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Decisions();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.kigi.model.goaltree.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Decision#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.kigi.model.goaltree.Decision#getStatement()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Statement();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Decision#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.kigi.model.goaltree.Decision#getSubject()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Subject();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Decision#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.kigi.model.goaltree.Decision#getResponsible()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Responsible();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.EffectStudy <em>Effect Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effect Study</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy
	 * @generated
	 */
	EClass getEffectStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getMethod()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getStart()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getEnd()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_End();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getEffect()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getLower <em>Lower</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getLower()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Lower();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getUpper()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Upper();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getConfidence()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.EffectStudy#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assumptions</em>'.
	 * @see org.kigi.model.goaltree.EffectStudy#getAssumptions()
	 * @see #getEffectStudy()
	 * @generated
	 */
	EAttribute getEffectStudy_Assumptions();

	/**
	 * Returns the meta object for class '{@link org.kigi.model.goaltree.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.kigi.model.goaltree.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Waiver#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.kigi.model.goaltree.Waiver#getRule()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Rule();

	/**
	 * Returns the meta object for the reference '{@link org.kigi.model.goaltree.Waiver#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.kigi.model.goaltree.Waiver#getElement()
	 * @see #getWaiver()
	 * @generated
	 */
	EReference getWaiver_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kigi.model.goaltree.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kigi.model.goaltree.Waiver#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.kigi.model.goaltree.Waiver#getUntil()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Until();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.kigi.model.goaltree.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.Aggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation</em>'.
	 * @see org.kigi.model.goaltree.Aggregation
	 * @generated
	 */
	EEnum getAggregation();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Frequency</em>'.
	 * @see org.kigi.model.goaltree.Frequency
	 * @generated
	 */
	EEnum getFrequency();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.ProgressMethod <em>Progress Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Progress Method</em>'.
	 * @see org.kigi.model.goaltree.ProgressMethod
	 * @generated
	 */
	EEnum getProgressMethod();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.RollUp <em>Roll Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Roll Up</em>'.
	 * @see org.kigi.model.goaltree.RollUp
	 * @generated
	 */
	EEnum getRollUp();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Distribution</em>'.
	 * @see org.kigi.model.goaltree.Distribution
	 * @generated
	 */
	EEnum getDistribution();

	/**
	 * Returns the meta object for enum '{@link org.kigi.model.goaltree.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.kigi.model.goaltree.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for data type '{@link java.lang.Double <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A finite number, or absent. Written as a plain decimal without an exponent, so that files read well and compare by line. Anything that is not a finite number is refused on reading.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Amount</em>'.
	 * @see java.lang.Double
	 * @model instanceClass="java.lang.Double"
	 * @generated
	 */
	EDataType getAmount();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, written as ISO 8601 (2027-03-31).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GoaltreeFactory getGoaltreeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.IdentifiedImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.ElementImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Name Ja</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME_JA = eINSTANCE.getElement_NameJa();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.GoalTreeImpl <em>Goal Tree</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.GoalTreeImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getGoalTree()
		 * @generated
		 */
		EClass GOAL_TREE = eINSTANCE.getGoalTree();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_TREE__CURRENCY = eINSTANCE.getGoalTree_Currency();

		/**
		 * The meta object literal for the '<em><b>Fiscal Year Start Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_TREE__FISCAL_YEAR_START_MONTH = eINSTANCE.getGoalTree_FiscalYearStartMonth();

		/**
		 * The meta object literal for the '<em><b>Progress Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_TREE__PROGRESS_METHOD = eINSTANCE.getGoalTree_ProgressMethod();

		/**
		 * The meta object literal for the '<em><b>On Track From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_TREE__ON_TRACK_FROM = eINSTANCE.getGoalTree_OnTrackFrom();

		/**
		 * The meta object literal for the '<em><b>Acceleration From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_TREE__ACCELERATION_FROM = eINSTANCE.getGoalTree_AccelerationFrom();

		/**
		 * The meta object literal for the '<em><b>Kgis</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__KGIS = eINSTANCE.getGoalTree_Kgis();

		/**
		 * The meta object literal for the '<em><b>Influences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__INFLUENCES = eINSTANCE.getGoalTree_Influences();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__PEOPLE = eINSTANCE.getGoalTree_People();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__UNITS = eINSTANCE.getGoalTree_Units();

		/**
		 * The meta object literal for the '<em><b>Data Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__DATA_SOURCES = eINSTANCE.getGoalTree_DataSources();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__SCENARIOS = eINSTANCE.getGoalTree_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__REVIEWS = eINSTANCE.getGoalTree_Reviews();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL_TREE__WAIVERS = eINSTANCE.getGoalTree_Waivers();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.IndicatorImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CODE = eINSTANCE.getIndicator_Code();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__STATEMENT = eINSTANCE.getIndicator_Statement();

		/**
		 * The meta object literal for the '<em><b>Statement Ja</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__STATEMENT_JA = eINSTANCE.getIndicator_StatementJa();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__AGGREGATION = eINSTANCE.getIndicator_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FREQUENCY = eINSTANCE.getIndicator_Frequency();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FORMULA = eINSTANCE.getIndicator_Formula();

		/**
		 * The meta object literal for the '<em><b>Leading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LEADING = eINSTANCE.getIndicator_Leading();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WEIGHT = eINSTANCE.getIndicator_Weight();

		/**
		 * The meta object literal for the '<em><b>Roll Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ROLL_UP = eINSTANCE.getIndicator_RollUp();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__OWNER = eINSTANCE.getIndicator_Owner();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__MILESTONES = eINSTANCE.getIndicator_Milestones();

		/**
		 * The meta object literal for the '<em><b>Warning Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WARNING_THRESHOLD = eINSTANCE.getIndicator_WarningThreshold();

		/**
		 * The meta object literal for the '<em><b>Critical Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CRITICAL_THRESHOLD = eINSTANCE.getIndicator_CriticalThreshold();

		/**
		 * The meta object literal for the '<em><b>Worst Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WORST_VALUE = eINSTANCE.getIndicator_WorstValue();

		/**
		 * The meta object literal for the '<em><b>Measurement Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__MEASUREMENT_SOURCE = eINSTANCE.getIndicator_MeasurementSource();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__SERIES = eINSTANCE.getIndicator_Series();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__DRIVERS = eINSTANCE.getIndicator_Drivers();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__ACTIONS = eINSTANCE.getIndicator_Actions();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.KGIImpl <em>KGI</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.KGIImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getKGI()
		 * @generated
		 */
		EClass KGI = eINSTANCE.getKGI();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.KPIImpl <em>KPI</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.KPIImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getKPI()
		 * @generated
		 */
		EClass KPI = eINSTANCE.getKPI();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.ActionImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATEMENT = eINSTANCE.getAction_Statement();

		/**
		 * The meta object literal for the '<em><b>Statement Ja</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATEMENT_JA = eINSTANCE.getAction_StatementJa();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__START = eINSTANCE.getAction_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__END = eINSTANCE.getAction_End();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__COST = eINSTANCE.getAction_Cost();

		/**
		 * The meta object literal for the '<em><b>Expected Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EXPECTED_EFFECT = eINSTANCE.getAction_ExpectedEffect();

		/**
		 * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__STUDIES = eINSTANCE.getAction_Studies();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.DatedValueImpl <em>Dated Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.DatedValueImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDatedValue()
		 * @generated
		 */
		EClass DATED_VALUE = eINSTANCE.getDatedValue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_VALUE__VALUE = eINSTANCE.getDatedValue_Value();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_VALUE__DATE = eINSTANCE.getDatedValue_Date();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.BaselineImpl <em>Baseline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.BaselineImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getBaseline()
		 * @generated
		 */
		EClass BASELINE = eINSTANCE.getBaseline();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.TargetImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.MilestoneImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.InfluenceImpl <em>Influence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.InfluenceImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getInfluence()
		 * @generated
		 */
		EClass INFLUENCE = eINSTANCE.getInfluence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFLUENCE__SOURCE = eINSTANCE.getInfluence_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFLUENCE__TARGET = eINSTANCE.getInfluence_Target();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLUENCE__WEIGHT = eINSTANCE.getInfluence_Weight();

		/**
		 * The meta object literal for the '<em><b>Lag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLUENCE__LAG = eINSTANCE.getInfluence_Lag();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.PersonImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EMAIL = eINSTANCE.getPerson_Email();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ROLE = eINSTANCE.getPerson_Role();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.UnitImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__SYMBOL = eINSTANCE.getUnit_Symbol();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__DEFINITION = eINSTANCE.getUnit_Definition();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.DataSourceImpl <em>Data Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.DataSourceImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDataSource()
		 * @generated
		 */
		EClass DATA_SOURCE = eINSTANCE.getDataSource();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__LOCATION = eINSTANCE.getDataSource_Location();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.ScenarioImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__OVERRIDES = eINSTANCE.getScenario_Overrides();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.ScenarioOverrideImpl <em>Scenario Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.ScenarioOverrideImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getScenarioOverride()
		 * @generated
		 */
		EClass SCENARIO_OVERRIDE = eINSTANCE.getScenarioOverride();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_OVERRIDE__INDICATOR = eINSTANCE.getScenarioOverride_Indicator();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_OVERRIDE__VALUE = eINSTANCE.getScenarioOverride_Value();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_OVERRIDE__FROM = eINSTANCE.getScenarioOverride_From();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_OVERRIDE__LOWER = eINSTANCE.getScenarioOverride_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_OVERRIDE__UPPER = eINSTANCE.getScenarioOverride_Upper();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_OVERRIDE__DISTRIBUTION = eINSTANCE.getScenarioOverride_Distribution();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.ReviewImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DATE = eINSTANCE.getReview_Date();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__PARTICIPANTS = eINSTANCE.getReview_Participants();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__DECISIONS = eINSTANCE.getReview_Decisions();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.DecisionImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__STATEMENT = eINSTANCE.getDecision_Statement();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SUBJECT = eINSTANCE.getDecision_Subject();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__RESPONSIBLE = eINSTANCE.getDecision_Responsible();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.EffectStudyImpl <em>Effect Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.EffectStudyImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getEffectStudy()
		 * @generated
		 */
		EClass EFFECT_STUDY = eINSTANCE.getEffectStudy();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__METHOD = eINSTANCE.getEffectStudy_Method();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__START = eINSTANCE.getEffectStudy_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__END = eINSTANCE.getEffectStudy_End();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__EFFECT = eINSTANCE.getEffectStudy_Effect();

		/**
		 * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__LOWER = eINSTANCE.getEffectStudy_Lower();

		/**
		 * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__UPPER = eINSTANCE.getEffectStudy_Upper();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__CONFIDENCE = eINSTANCE.getEffectStudy_Confidence();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT_STUDY__ASSUMPTIONS = eINSTANCE.getEffectStudy_Assumptions();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.impl.WaiverImpl
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE = eINSTANCE.getWaiver_Rule();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIVER__ELEMENT = eINSTANCE.getWaiver_Element();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__UNTIL = eINSTANCE.getWaiver_Until();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.Direction
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.Aggregation <em>Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.Aggregation
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAggregation()
		 * @generated
		 */
		EEnum AGGREGATION = eINSTANCE.getAggregation();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.Frequency <em>Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.Frequency
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getFrequency()
		 * @generated
		 */
		EEnum FREQUENCY = eINSTANCE.getFrequency();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.ProgressMethod <em>Progress Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.ProgressMethod
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getProgressMethod()
		 * @generated
		 */
		EEnum PROGRESS_METHOD = eINSTANCE.getProgressMethod();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.RollUp <em>Roll Up</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.RollUp
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getRollUp()
		 * @generated
		 */
		EEnum ROLL_UP = eINSTANCE.getRollUp();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.Distribution <em>Distribution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.Distribution
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDistribution()
		 * @generated
		 */
		EEnum DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '{@link org.kigi.model.goaltree.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kigi.model.goaltree.ActionStatus
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '<em>Amount</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Double
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getAmount()
		 * @generated
		 */
		EDataType AMOUNT = eINSTANCE.getAmount();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.kigi.model.goaltree.impl.GoaltreePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //GoaltreePackage
