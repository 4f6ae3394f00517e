package org.kigi.core;

import java.util.Iterator;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;

/** Creates the elements of a goal tree and gives each its id, once and for all; nothing else does, except loading a file. */
public final class Elements {

    private Elements() {
    }

    /**
     * A new element with a random id and the defaults of the metamodel.
     *
     * @throws IllegalArgumentException if the type is abstract or not a class of the metamodel
     */
    public static <T extends Identified> T create(Class<T> type) {
        for (EClassifier classifier : GoaltreePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass candidate && candidate.getInstanceClass() == type) {
                return type.cast(create(candidate));
            }
        }
        throw new IllegalArgumentException(type + " is not a class of the metamodel");
    }

    /** As {@link #create(Class)}, for code that works on the metamodel. */
    public static Identified create(EClass type) {
        Identified element = (Identified) GoaltreeFactory.eINSTANCE.create(type);
        element.setId(newId());
        return element;
    }

    public static GoalTree goalTree(String name) {
        return named(GoalTree.class, name);
    }

    public static KGI kgi(String name) {
        return named(KGI.class, name);
    }

    public static KPI kpi(String name) {
        return named(KPI.class, name);
    }

    public static Action action(String name) {
        return named(Action.class, name);
    }

    /**
     * A deep copy in which every element has a new id. References to elements inside the copy lead to their copies, all others to where
     * the original's lead. Codes are kept, so within one tree the caller has to make them unique.
     */
    public static <T extends Identified> T copyWithNewIds(T original) {
        T copy = EcoreUtil.copy(original);
        copy.setId(newId());
        for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified element) {
                element.setId(newId());
            }
        }
        return copy;
    }

    private static <T extends Element> T named(Class<T> type, String name) {
        T element = create(type);
        element.setName(name);
        return element;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
