package org.kigi.team.ui.internal.team;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.Credentials;

/** Names and passwords from the secure storage of the computer; what is not there, or was refused, is asked of the user. */
final class StoredCredentials implements Credentials {

    private static final Texts TEXTS = Texts.of(StoredCredentials.class);
    private static final String NODE = "/org.kigi.git/";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    private final Shell shell;
    private final Language language;

    StoredCredentials(Shell shell, Language language) {
        this.shell = shell;
        this.language = language;
    }

    @Override
    public Optional<Login> login(String address, boolean isRefused) {
        Optional<Login> stored = isRefused ? Optional.empty() : stored(address);
        return stored.isPresent() ? stored : asked(address, isRefused);
    }

    private Optional<Login> asked(String address, boolean isRefused) {
        return inDisplay(() -> {
            LoginDialog dialog = new LoginDialog(shell, address, isRefused, language);
            if (dialog.open() != Window.OK) {
                return Optional.empty();
            }
            if (dialog.isToStore()) {
                store(address, dialog.login());
            }
            return Optional.of(dialog.login());
        });
    }

    @Override
    public Optional<char[]> passphrase(String key) {
        return inDisplay(() -> {
            LoginDialog dialog = new LoginDialog(shell, key, false, language).withoutUser();
            return dialog.open() == Window.OK ? Optional.of(dialog.login().password()) : Optional.empty();
        });
    }

    @Override
    public boolean trusts(String question) {
        return inDisplay(() -> MessageDialog.openQuestion(shell, TEXTS.get(language, "login.trust"), question));
    }

    private <T> T inDisplay(Supplier<T> question) {
        Display display = shell.getDisplay();
        return display.syncCall(question::get);
    }

    private static ISecurePreferences node(String address) {
        return SecurePreferencesFactory.getDefault().node(NODE + EncodingUtils.encodeSlashes(address));
    }

    private static Optional<Login> stored(String address) {
        try {
            ISecurePreferences node = node(address);
            String password = node.get(PASSWORD, null);
            return password == null ? Optional.empty() : Optional.of(new Login(node.get(USER, ""), password.toCharArray()));
        } catch (StorageException e) {
            ILog.of(StoredCredentials.class).warn("secure storage cannot be read", e);
            return Optional.empty();
        }
    }

    private static void store(String address, Login login) {
        try {
            node(address).put(USER, login.user(), true);
            node(address).put(PASSWORD, new String(login.password()), true);
            node(address).flush();
        } catch (StorageException | IOException e) {
            ILog.of(StoredCredentials.class).warn("secure storage cannot be written; the password is asked again next time", e);
        }
    }
}
