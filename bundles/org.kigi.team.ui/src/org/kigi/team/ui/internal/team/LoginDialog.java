package org.kigi.team.ui.internal.team;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.Credentials.Login;

/** Asks for a name and a password. */
final class LoginDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(LoginDialog.class);

    private final String address;
    private final boolean isRefused;
    private final Language language;
    private boolean hasUser = true;
    private Text user;
    private Text password;
    private Button store;
    private Login login;
    private boolean isToStore;

    LoginDialog(Shell shell, String address, boolean isRefused, Language language) {
        super(shell);
        this.address = address;
        this.isRefused = isRefused;
        this.language = language;
    }

    /** Asks for a password only. */
    LoginDialog withoutUser() {
        hasUser = false;
        return this;
    }

    Login login() {
        return login;
    }

    /** Whether it is to be remembered. */
    boolean isToStore() {
        return isToStore;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get(language, "login.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.get(language, "login.title"));
        setMessage(TEXTS.get(language, isRefused ? "login.again" : "login.message", address));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        user = hasUser ? field(area, "login.user", SWT.NONE) : null;
        password = field(area, "login.password", SWT.PASSWORD);
        if (hasUser) {
            store = new Button(area, SWT.CHECK);
            store.setText(TEXTS.get(language, "login.store"));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(store);
        }
        return area;
    }

    private Text field(Composite area, String key, int style) {
        new Label(area, SWT.NONE).setText(TEXTS.get(language, key));
        Text text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        login = new Login(user == null ? "" : user.getText(), password.getTextChars());
        isToStore = store != null && store.getSelection();
        super.okPressed();
    }
}
