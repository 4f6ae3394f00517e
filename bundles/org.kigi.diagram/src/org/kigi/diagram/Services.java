package org.kigi.diagram;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/**
 * The Java services that a specification names: every public method of its Java extensions whose first parameter takes a model
 * element. A class that has a constructor for a {@link Language} is given the diagram's; otherwise its constructor without parameters
 * is used, as Sirius does.
 */
final class Services {

    private final List<Class<?>> classes = new ArrayList<>();
    private final Map<String, List<Method>> methods = new LinkedHashMap<>();

    void add(Class<?> service) {
        classes.add(service);
        for (Method method : service.getMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (method.getDeclaringClass() != Object.class && parameters.length > 0 && EObject.class.isAssignableFrom(parameters[0])) {
                methods.computeIfAbsent(method.getName(), k -> new ArrayList<>()).add(method);
            }
        }
    }

    /** Whether an object of the class can be made. */
    static boolean isUsable(Class<?> service) {
        try {
            return Modifier.isPublic(service.getModifiers()) && service.getConstructor() != null;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    boolean has(String name) {
        return methods.containsKey(name);
    }

    /** Whether a service takes this type of element and so many arguments. A type that is not known (null) fits. */
    boolean fits(String name, EClass receiver, int arguments) {
        return methods.get(name).stream().anyMatch(m -> m.getParameterCount() == arguments + 1
                && (receiver == null || receiver.getInstanceClass() == null
                || m.getParameterTypes()[0].isAssignableFrom(receiver.getInstanceClass())));
    }

    /** The services for one language. */
    Session session(Language language) {
        return new Session(language);
    }

    /** One object of each service class. */
    final class Session {
        private final Map<Class<?>, Object> objects = new HashMap<>();

        private Session(Language language) {
            for (Class<?> service : classes) {
                objects.put(service, create(service, language));
            }
        }

        private static Object create(Class<?> service, Language language) {
            try {
                for (Constructor<?> constructor : service.getConstructors()) {
                    if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Language.class) {
                        return constructor.newInstance(language);
                    }
                }
                return service.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(service + " cannot be created", e);
            }
        }

        /** Calls the service for the most special type that fits; throws what the service throws. */
        Object call(String name, EObject receiver, Object[] arguments) {
            Method best = null;
            for (Method method : methods.getOrDefault(name, List.of())) {
                Class<?> type = method.getParameterTypes()[0];
                if (method.getParameterCount() == arguments.length + 1 && type.isInstance(receiver)
                        && (best == null || best.getParameterTypes()[0].isAssignableFrom(type))) {
                    best = method;
                }
            }
            if (best == null) {
                throw new IllegalArgumentException(name + "(" + receiver.eClass().getName() + ")");
            }
            Object[] all = new Object[arguments.length + 1];
            all[0] = receiver;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            try {
                return best.invoke(objects.get(best.getDeclaringClass()), all);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(best + " cannot be called", e);
            }
        }
    }
}
