package org.kigi.validation.evl;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.dom.AnnotatableModuleElement;
import org.eclipse.epsilon.eol.dom.ExecutableAnnotation;
import org.eclipse.epsilon.eol.dom.FeatureCallExpression;
import org.eclipse.epsilon.eol.dom.Import;
import org.eclipse.epsilon.eol.dom.ModelDeclaration;
import org.eclipse.epsilon.eol.dom.NewInstanceExpression;
import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.eol.dom.PropertyCallExpression;
import org.eclipse.epsilon.eol.dom.TypeExpression;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.control.ExecutionController;
import org.eclipse.epsilon.evl.EvlModule;
import org.kigi.model.goaltree.GoaltreePackage;

/**
 * A module that can do nothing but look at the model. Epsilon calls any public method of any Java object by its name, so only what is
 * listed here may be called: the operations of the language that compute, the features of the metamodel, and the module's own operations.
 * All of a module is checked before it runs, and what was not checked does not run.
 */
final class SandboxedModule extends EvlModule implements ExecutionController {

    private static final Set<String> OPERATIONS = Set.of(("""
            all allInstances allOfKind allOfType asBag asBoolean asInteger asOrderedSet asReal asSequence asSet asString hasProperty ifUndefined \
            isDefined isKindOf isTypeOf isUndefined eContainer satisfies satisfiesAll satisfiesOne \
            characterAt charAt concat endsWith equalsIgnoreCase firstToLowerCase firstToUpperCase ftlc ftuc indexOf isBlank isEmpty isInteger \
            isReal isSubstringOf lastIndexOf length matches pad replace split startsWith strip substring toCharSequence toLowerCase toUpperCase \
            trim contains \
            abs ceiling floor log log10 max min mod pow round \
            add addAll at clear clone count excludes excludesAll excluding excludingAll fifth first flatten fourth get includes includesAll \
            including includingAll invert last notEmpty product put remove removeAll removeAt second size sum third containsKey containsValue \
            keySet values \
            aggregate atLeastNMatch atMostNMatch closure collect exists forAll mapBy nMatch none one reject rejectOne select selectByKind \
            selectByType selectOne sortBy \
            getDayOfMonth getMonthValue getYear isAfter isBefore isEqual lengthOfMonth minusDays minusMonths minusYears plusDays plusMonths \
            plusYears toEpochDay""").split("\\s+"));

    private static final Set<String> PROPERTIES = Stream.concat(
            Stream.of("all", "allInstances", "dayOfMonth", "hasMore", "key", "loopCount", "monthValue", "year"),
            GoaltreePackage.eINSTANCE.getEClassifiers().stream().flatMap(type -> type instanceof EClass of ? of.getEStructuralFeatures().stream()
                    : Stream.empty()).map(EStructuralFeature::getName)).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CREATED = Set.of("Bag", "Collection", "List", "Map", "OrderedSet", "Sequence", "Set");

    private final Set<ModuleElement> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private long end = Long.MAX_VALUE;
    private boolean over;

    /** What is not allowed, and where. */
    record Refusal(int line, String key, String name) {
    }

    SandboxedModule() {
        getContext().getExecutorFactory().setExecutionController(this);
    }

    /** No other file can be imported. */
    @Override
    public HashMap<String, Class<? extends IModule>> getImportConfiguration() {
        return new HashMap<>();
    }

    void endAfter(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return over;
    }

    /** Checks everything. */
    List<Refusal> refusals() {
        Set<String> own = new HashSet<>(OPERATIONS);
        getDeclaredOperations().stream().map(Operation::getName).forEach(own::add);
        List<Refusal> refusals = new ArrayList<>();
        Deque<ModuleElement> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            ModuleElement element = open.pop();
            if (checked.add(element)) {
                check(element, own, refusals);
                element.getChildren().forEach(open::push);
            }
        }
        refusals.sort((one, other) -> Integer.compare(one.line, other.line));
        return refusals;
    }

    private static void check(ModuleElement element, Set<String> operations, List<Refusal> refusals) {
        switch (element) {
            case Import other -> refuse(element, "no-import", "import", refusals);
            case ModelDeclaration other -> refuse(element, "no-model", "model", refusals);
            case PropertyCallExpression call -> {
                if (!PROPERTIES.contains(call.getName())) {
                    refuse(element, "no-property", call.getName(), refusals);
                }
            }
            case FeatureCallExpression call -> {
                if (!operations.contains(call.getName())) {
                    refuse(element, "no-operation", call.getName(), refusals);
                }
            }
            case NewInstanceExpression created -> {
                if (!CREATED.contains(created.getTypeExpression().getName())) {
                    refuse(element, "no-creation", created.getTypeExpression().getName(), refusals);
                }
            }
            case TypeExpression type -> {
                if (type.getNativeType() != null || type.getName().startsWith("Native")) {
                    refuse(element, "no-native", type.getName(), refusals);
                }
            }
            case AnnotatableModuleElement annotated when annotated.getAnnotationBlock() != null -> {
                if (annotated.getAnnotationBlock().getAnnotations().stream().anyMatch(ExecutableAnnotation.class::isInstance)) {
                    refuse(element, "no-annotation", "$", refusals);
                }
            }
            default -> {
                // can do no harm
            }
        }
    }

    private static void refuse(ModuleElement element, String key, String name, List<Refusal> refusals) {
        refusals.add(new Refusal(element.getRegion() == null ? 0 : element.getRegion().getStart().getLine(), key, name));
    }

    @Override
    public void control(ModuleElement element, IEolContext context) {
        if (!checked.contains(element)) {
            throw new IllegalStateException("not checked: " + element);
        }
    }

    @Override
    public boolean isTerminated() {
        over |= System.nanoTime() > end;
        return over;
    }

    @Override
    public void done(ModuleElement element, IEolContext context) {
        // nothing is counted
    }

    @Override
    public void report(IEolContext context) {
        // nothing is counted
    }

    @Override
    public void dispose() {
        // nothing is held
    }
}
