/**
 */
package org.kigi.model.goaltree.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;

/**
 * This is the item provider adapter for a {@link org.kigi.model.goaltree.GoalTree} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GoalTreeItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalTreeItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCurrencyPropertyDescriptor(object);
			addFiscalYearStartMonthPropertyDescriptor(object);
			addProgressMethodPropertyDescriptor(object);
			addOnTrackFromPropertyDescriptor(object);
			addAccelerationFromPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Currency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCurrencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_GoalTree_currency_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_GoalTree_currency_feature", "_UI_GoalTree_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 GoaltreePackage.Literals.GOAL_TREE__CURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fiscal Year Start Month feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFiscalYearStartMonthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_GoalTree_fiscalYearStartMonth_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_GoalTree_fiscalYearStartMonth_feature", "_UI_GoalTree_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 GoaltreePackage.Literals.GOAL_TREE__FISCAL_YEAR_START_MONTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Progress Method feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProgressMethodPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_GoalTree_progressMethod_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_GoalTree_progressMethod_feature", "_UI_GoalTree_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 GoaltreePackage.Literals.GOAL_TREE__PROGRESS_METHOD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the On Track From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOnTrackFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_GoalTree_onTrackFrom_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_GoalTree_onTrackFrom_feature", "_UI_GoalTree_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 GoaltreePackage.Literals.GOAL_TREE__ON_TRACK_FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Acceleration From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccelerationFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_GoalTree_accelerationFrom_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_GoalTree_accelerationFrom_feature", "_UI_GoalTree_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 GoaltreePackage.Literals.GOAL_TREE__ACCELERATION_FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__KGIS);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__INFLUENCES);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__PEOPLE);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__UNITS);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__DATA_SOURCES);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__SCENARIOS);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__REVIEWS);
			childrenFeatures.add(GoaltreePackage.Literals.GOAL_TREE__WAIVERS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns GoalTree.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/GoalTree")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((GoalTree)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_GoalTree_type") : //$NON-NLS-1$
			getString("_UI_GoalTree_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(GoalTree.class)) {
			case GoaltreePackage.GOAL_TREE__CURRENCY:
			case GoaltreePackage.GOAL_TREE__FISCAL_YEAR_START_MONTH:
			case GoaltreePackage.GOAL_TREE__PROGRESS_METHOD:
			case GoaltreePackage.GOAL_TREE__ON_TRACK_FROM:
			case GoaltreePackage.GOAL_TREE__ACCELERATION_FROM:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case GoaltreePackage.GOAL_TREE__KGIS:
			case GoaltreePackage.GOAL_TREE__INFLUENCES:
			case GoaltreePackage.GOAL_TREE__PEOPLE:
			case GoaltreePackage.GOAL_TREE__UNITS:
			case GoaltreePackage.GOAL_TREE__DATA_SOURCES:
			case GoaltreePackage.GOAL_TREE__SCENARIOS:
			case GoaltreePackage.GOAL_TREE__REVIEWS:
			case GoaltreePackage.GOAL_TREE__WAIVERS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__KGIS,
				 GoaltreeFactory.eINSTANCE.createKGI()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__INFLUENCES,
				 GoaltreeFactory.eINSTANCE.createInfluence()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__PEOPLE,
				 GoaltreeFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__UNITS,
				 GoaltreeFactory.eINSTANCE.createUnit()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__DATA_SOURCES,
				 GoaltreeFactory.eINSTANCE.createDataSource()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__SCENARIOS,
				 GoaltreeFactory.eINSTANCE.createScenario()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__REVIEWS,
				 GoaltreeFactory.eINSTANCE.createReview()));

		newChildDescriptors.add
			(createChildParameter
				(GoaltreePackage.Literals.GOAL_TREE__WAIVERS,
				 GoaltreeFactory.eINSTANCE.createWaiver()));
	}

}
