package org.kigi.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** Editing of a number or a day of the objects in a table, in its cell. Each change is one command; nothing typed means none. */
public final class FeatureEditing extends EditingSupport {
    private static final Words WORDS = Words.of(FeatureEditing.class);

    private final EStructuralFeature feature;
    private final Supplier<Optional<Changes>> changes;
    private final TextCellEditor editor;

    /** @param changes empty while nothing can be changed */
    public FeatureEditing(TableViewer viewer, EStructuralFeature feature, Supplier<Optional<Changes>> changes) {
        super(viewer);
        this.feature = feature;
        this.changes = changes;
        editor = new TextCellEditor(viewer.getTable());
        editor.setValidator(input -> problem(((String) input).strip()));
    }

    /** A number or a day as it is typed. */
    public static String textOf(Object value) {
        return value == null ? "" : value instanceof Double number ? Numbers.text(number) : value.toString();
    }

    private String problem(String input) {
        try {
            valueOf(input);
            return null;
        } catch (DateTimeParseException e) {
            return WORDS.get("date.invalid", input);
        } catch (NumberFormatException e) {
            return WORDS.get("number.invalid", input);
        }
    }

    private Object valueOf(String input) {
        if (input.isEmpty()) {
            return null;
        }
        return feature.getEType() == Literals.DATE ? LocalDate.parse(input.replace('/', '-'))
            : (Object) Numbers.parse(input).orElseThrow(NumberFormatException::new);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return changes.get().isPresent();
    }

    @Override
    protected Object getValue(Object element) {
        return textOf(((EObject) element).eGet(feature));
    }

    @Override
    protected void setValue(Object element, Object input) {
        if (input != null) {
            changes.get().ifPresent(known -> known.set((EObject) element, feature, valueOf(((String) input).strip())));
        }
    }
}
