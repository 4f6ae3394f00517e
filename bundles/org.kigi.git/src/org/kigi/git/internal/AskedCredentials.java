package org.kigi.git.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.kigi.git.Credentials;

/** Answers what JGit asks for while it connects. A login is asked again after it was refused, three times at most. */
public final class AskedCredentials extends CredentialsProvider {

    private static final int MOST_LOGINS = 3;

    private final Credentials credentials;
    private int logins;
    private boolean isGivenUp;
    private boolean isTrusted;
    private Optional<Credentials.Login> last = Optional.empty();

    public AskedCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Answers for the next command, to which the last login was not refused. */
    public void startAgain() {
        logins = 0;
    }

    /** Whether the user did not want to answer. */
    public boolean isGivenUp() {
        return isGivenUp;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Arrays.stream(items).allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.Password
                || item instanceof CredentialItem.YesNoType || item instanceof CredentialItem.InformationalMessage
                || item instanceof CredentialItem.StringType);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        boolean isAnswered = answer(uri, items);
        isGivenUp |= !isAnswered;
        return isAnswered;
    }

    private boolean answer(URIish uri, CredentialItem... items) {
        String messages = String.join("\n", Arrays.stream(items).filter(CredentialItem.InformationalMessage.class::isInstance)
                .map(CredentialItem::getPromptText).toList());
        Optional<Credentials.Login> login = Optional.empty();
        for (CredentialItem item : items) {
            switch (item) {
                case CredentialItem.InformationalMessage told -> { }
                case CredentialItem.YesNoType question -> {
                    // after the computer, the file in which it is remembered
                    isTrusted = isTrusted || credentials.trusts((messages + '\n' + question.getPromptText()).strip());
                    question.setValue(isTrusted);
                }
                case CredentialItem.Username user -> {
                    login = login.or(() -> login(uri));
                    if (login.isEmpty()) {
                        return false;
                    }
                    user.setValue(login.get().user());
                }
                default -> {
                    boolean isForKey = "file".equals(uri.getScheme()) || uri.getHost() == null;
                    Optional<char[]> secret = isForKey ? credentials.passphrase((messages + ' ' + item.getPromptText()).strip())
                            : (login = login.or(() -> login(uri))).map(Credentials.Login::password);
                    if (secret.isEmpty()) {
                        return false;
                    }
                    if (item instanceof CredentialItem.StringType text) {
                        text.setValue(new String(secret.get()));
                    } else {
                        ((CredentialItem.CharArrayType) item).setValue(secret.get());
                    }
                }
            }
        }
        return true;
    }

    private Optional<Credentials.Login> login(URIish uri) {
        logins++;
        if (logins > 1 || last.isEmpty()) {
            last = logins > MOST_LOGINS ? Optional.empty() : credentials.login(uri.setPass(null).toString(), logins > 1);
        }
        return last;
    }
}
