package org.kigi.ui.internal.problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;
import org.kigi.validation.Severity;

/** Asks for the inputs of a fix, and shows what will come of them while they are entered. */
final class FixDialog extends Dialog {
    private static final int WIDTH = 460;
    private static final int FIELD_WIDTH = 220;
    private static final int DATE_WIDTH = 160;
    private static final int PREVIEW_LINES = 3;

    private final Words words = Words.of(FixDialog.class);
    private final List<Finding> findings;
    private final Fix fix;
    private final Map<String, Object> values;
    private final Icons icons;
    private Label preview;
    private Label problemIcon;
    private Label problem;

    FixDialog(Shell parent, List<Finding> findings, Fix fix) {
        super(parent);
        this.findings = findings;
        this.fix = fix;
        values = new HashMap<>(fix.proposals());
        icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    }

    /** What was entered, by the keys of the inputs. */
    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(fix.label(words.language()).replaceFirst("…$", ""));
        shell.addListener(SWT.Dispose, event -> icons.resources().dispose());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        icon(area, findings.getFirst().severity());
        wrapped(area, findings.size() == 1 ? findings.getFirst().message(words.language())
            : words.get("fix.forAll", findings.size(), findings.getFirst().rule().title(words.language())));
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(grid);
        for (FixInput input : fix.inputs()) {
            Label label = new Label(grid, SWT.NONE);
            label.setText(words.get(input.required() ? "input.label" : "input.optional", input.label().in(words.language())));
            boolean isDate = input.kind() == FixInput.Kind.DATE;
            GridDataFactory.fillDefaults().align(isDate ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(isDate ? DATE_WIDTH : FIELD_WIDTH, SWT.DEFAULT).applyTo(control(grid, input));
        }
        preview = new Label(area, SWT.WRAP);
        preview.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 6).exclude(!fix.tellsOutcome())
            .hint(WIDTH, PREVIEW_LINES * convertHeightInCharsToPixels(1)).applyTo(preview);
        problemIcon = icon(area, Severity.ERROR);
        problem = wrapped(area, " ");
        return area;
    }

    private Label icon(Composite parent, Severity severity) {
        Label icon = new Label(parent, SWT.NONE);
        icon.setImage(icons.severity(severity));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        return icon;
    }

    private static Label wrapped(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Control control(Composite parent, FixInput input) {
        return switch (input.kind()) {
            case TEXT -> input.choices().isEmpty() ? text(parent, input) : editableCombo(parent, input);
            case NUMBER -> number(parent, input);
            case DATE -> date(parent, input);
            case CHOICE -> combo(parent, input);
        };
    }

    private Text text(Composite parent, FixInput input) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(input.proposal() == null ? "" : (String) input.proposal());
        text.addListener(SWT.Modify, event -> enter(input, text.getText().strip()));
        return text;
    }

    private Combo editableCombo(Composite parent, FixInput input) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        input.choices().forEach(choice -> combo.add((String) choice.value()));
        combo.setText(input.proposal() == null ? "" : (String) input.proposal());
        combo.addListener(SWT.Modify, event -> enter(input, combo.getText().strip()));
        return combo;
    }

    private Text number(Composite parent, FixInput input) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(input.proposal() == null ? "" : Numbers.text((Double) input.proposal()));
        text.addListener(SWT.Modify, event -> {
            String typed = text.getText().strip();
            OptionalDouble number = Numbers.parse(typed);
            enter(input, typed.isEmpty() ? null : number.isPresent() ? (Object) number.getAsDouble() : typed);
        });
        return text;
    }

    private DateTime date(Composite parent, FixInput input) {
        DateTime date = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        if (input.proposal() instanceof LocalDate day) {
            date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        values.put(input.key(), day(date));
        date.addListener(SWT.Selection, event -> enter(input, day(date)));
        return date;
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    }

    private Combo combo(Composite parent, FixInput input) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        input.choices().forEach(choice -> combo.add(choice.label().in(words.language())));
        combo.select(input.choices().stream().map(Choice::value).collect(Collectors.toList()).indexOf(input.proposal()));
        combo.addListener(SWT.Selection, event -> enter(input, input.choices().get(combo.getSelectionIndex()).value()));
        return combo;
    }

    private void enter(FixInput input, Object value) {
        if (value == null || "".equals(value)) {
            values.remove(input.key());
        } else {
            values.put(input.key(), value);
        }
        check();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.get("fix.apply"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, words.get("fix.cancel"), false);
        check();
    }

    private void check() {
        String wrong = fix.problem(values, words.language()).orElse("");
        problem.setText(wrong.replace("&", "&&"));
        problemIcon.setVisible(!wrong.isEmpty());
        preview.setText(fix.outcome(values, words.language()).orElse("").replace("&", "&&"));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
        problem.getParent().layout(true);
    }
}
