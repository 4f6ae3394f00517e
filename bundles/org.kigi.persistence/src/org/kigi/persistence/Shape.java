package org.kigi.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.kigi.model.goaltree.GoaltreePackage;

/** How the objects of one class are written: which features are attributes and which are nested elements, in the metamodel's order. */
record Shape(EClass type, int idFeature, List<Slot> attributes, List<Slot> children, Map<String, Slot> attributesByName,
        Map<String, Slot> childrenByName) {

    static final GoaltreePackage PACKAGE = GoaltreePackage.eINSTANCE;

    private static final Map<EClass, Shape> ALL = all();

    /** One feature of the class, with what reading and writing it needs at hand. */
    record Slot(String name, String opening, int id, EStructuralFeature feature, Kind kind, EClassifier type, EFactory factory,
            boolean absentWhenNull) {
        static Slot of(EClass owner, EStructuralFeature feature) {
            EClassifier type = feature.getEType();
            return new Slot(feature.getName(), feature.getName() + "=\"", owner.getFeatureID(feature), feature, kindOf(feature), type,
                    type.getEPackage().getEFactoryInstance(), !feature.isMany() && feature.getDefaultValue() == null);
        }

        EClass targetType() {
            return (EClass) type;
        }

        EDataType dataType() {
            return (EDataType) type;
        }

        Object create(String written) {
            return factory.createFromString(dataType(), written);
        }

        /** What the metamodel's conversion gives; for most numbers by a shorter way than the {@link java.math.BigDecimal} that it takes. */
        String convert(Object value) {
            if (value instanceof Double number) {
                long whole = (long) number.doubleValue();
                if (whole == number && Math.abs(whole) < MOST_EXACT) {
                    return Long.toString(whole);
                }
                if (Math.abs(number) >= 1e-3 && Math.abs(number) < 1e7) {
                    return number.toString();
                }
            }
            return factory.convertToString(dataType(), value);
        }

        boolean isNumber() {
            return type.getInstanceClass() == Double.class;
        }

        boolean isNested() {
            return kind == Kind.CHILD || kind == Kind.CHILDREN;
        }
    }

    /** Whole numbers up to here are exact in a double. */
    private static final long MOST_EXACT = 1L << 53;

    /** How the value of a feature is written. */
    enum Kind { TEXT, VALUE, REFERENCE, REFERENCES, CHILD, CHILDREN }

    /** The shape of a concrete class of the metamodel; null for any other class. */
    static Shape of(EClass type) {
        return ALL.get(type);
    }

    private static Map<EClass, Shape> all() {
        Map<EClass, Shape> shapes = new HashMap<>();
        for (EClassifier classifier : PACKAGE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                shapes.put(type, of(type, type.getEIDAttribute()));
            }
        }
        return Map.copyOf(shapes);
    }

    private static Shape of(EClass type, EAttribute id) {
        List<Slot> attributes = new ArrayList<>();
        List<Slot> children = new ArrayList<>();
        Map<String, Slot> attributesByName = new HashMap<>();
        Map<String, Slot> childrenByName = new HashMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived()) {
                continue;
            }
            Slot slot = Slot.of(type, feature);
            (slot.isNested() ? children : attributes).add(slot);
            (slot.isNested() ? childrenByName : attributesByName).put(slot.name, slot);
        }
        return new Shape(type, type.getFeatureID(id), List.copyOf(attributes), List.copyOf(children), Map.copyOf(attributesByName),
                Map.copyOf(childrenByName));
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return reference.isMany() ? Kind.CHILDREN : Kind.CHILD;
            }
            return reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
        }
        if (feature.isMany()) {
            throw new IllegalStateException("the file format has no form for the list of values " + feature);
        }
        return feature.getEType() == EcorePackage.Literals.ESTRING ? Kind.TEXT : Kind.VALUE;
    }
}
