package org.kigi.git;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.eclipse.jgit.api.errors.AbortedByHookException;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.EmptyCommitException;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.api.errors.NoHeadException;
import org.eclipse.jgit.api.errors.RefAlreadyExistsException;
import org.eclipse.jgit.api.errors.RefNotFoundException;
import org.eclipse.jgit.api.errors.UnmergedPathsException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.transport.URIish;
import org.kigi.git.GitFailure.Reason;

/** Says what an exception of JGit means. */
final class Failures {

    private static final List<String> NO_ACCESS = List.of("not authorized", "authentication is required", "not permitted", "forbidden",
            "no more authentication methods", "cannot log in", "auth fail", "authentication not supported", "authentication failed",
            "credentialsprovider");
    private static final List<String> CANCELLED = List.of("cancelled", "canceled", "aborted by user", "download cancelled");

    private Failures() {
    }

    static GitFailure of(Exception e) {
        return of(e, "");
    }

    /** The failure of something that concerned that address. */
    static GitFailure of(Exception e, String address) {
        String shown = withoutPassword(address);
        for (Throwable cause : chain(e).toList()) {
            switch (cause) {
                case GitFailure failure -> {
                    return failure;
                }
                case AbortedByHookException hook -> {
                    String said = hook.getHookStdErr() == null ? "" : hook.getHookStdErr().strip();
                    return failure(Reason.HOOK_REFUSED, e, hook.getHookName(), said.isEmpty() ? String.valueOf(hook.getReturnCode()) : said);
                }
                case CanceledException cancelled -> {
                    return failure(Reason.CANCELLED, e);
                }
                case CheckoutConflictException conflict -> {
                    return failure(Reason.UNSAVED_CHANGES, e, GitFailure.list(conflict.getConflictingPaths()));
                }
                case org.eclipse.jgit.errors.CheckoutConflictException conflict -> {
                    return failure(Reason.UNSAVED_CHANGES, e, String.join(", ", conflict.getConflictingFiles()));
                }
                case UnmergedPathsException unmerged -> {
                    return failure(Reason.CONFLICTS_LEFT, e, String.valueOf(unmerged.getMessage()));
                }
                case LockFailedException locked -> {
                    return failure(Reason.LOCKED, e, locked.getFile() + ".lock");
                }
                case EmptyCommitException empty -> {
                    return failure(Reason.NOTHING_TO_SAVE, e);
                }
                case RefAlreadyExistsException taken -> {
                    return failure(Reason.NAME_TAKEN, e, String.valueOf(taken.getMessage()));
                }
                case InvalidRefNameException bad -> {
                    return failure(Reason.BAD_NAME, e, String.valueOf(bad.getMessage()));
                }
                case RefNotFoundException none -> {
                    return failure(Reason.NO_VERSION, e, String.valueOf(none.getMessage()));
                }
                case NoHeadException none -> {
                    return failure(Reason.NO_VERSION, e, "HEAD");
                }
                case RepositoryNotFoundException none -> {
                    return failure(Reason.NO_REPOSITORY, e, shown);
                }
                case NoRemoteRepositoryException none -> {
                    return failure(Reason.NOT_FOUND, e, shown);
                }
                case InvalidRemoteException none when chain(e).noneMatch(NoRemoteRepositoryException.class::isInstance) -> {
                    return failure(Reason.BAD_ADDRESS, e, shown);
                }
                case UnknownHostException net -> {
                    return unreachable(e, shown, net);
                }
                // no route, refused, reset
                case SocketException net -> {
                    return unreachable(e, shown, net);
                }
                case SocketTimeoutException net -> {
                    return unreachable(e, shown, net);
                }
                case SSLException net -> {
                    return unreachable(e, shown, net);
                }
                // what ssh says of a name that nobody has
                case UnresolvedAddressException net -> {
                    return unreachable(e, shown, new UnknownHostException(host(address)));
                }
                default -> { }
            }
        }
        String said = said(e);
        String lower = said.toLowerCase(Locale.ROOT);
        if (NO_ACCESS.stream().anyMatch(lower::contains)) {
            return failure(Reason.NOT_AUTHORIZED, e, shown);
        }
        if (lower.contains("server key did not validate")) {
            return failure(Reason.NOT_TRUSTED, e, shown);
        }
        if (CANCELLED.stream().anyMatch(lower::contains)) {
            return failure(Reason.CANCELLED, e);
        }
        return failure(Reason.FAILED, e, said);
    }

    static GitFailure failure(Reason reason, Exception cause, Object... arguments) {
        return new GitFailure(reason, cause, arguments);
    }

    private static GitFailure unreachable(Exception e, String address, Exception why) {
        return failure(Reason.UNREACHABLE, e, address, String.valueOf(why.getMessage()));
    }

    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }

    /** What the innermost exception says, in one line. */
    private static String said(Throwable e) {
        return String.join("; ", chain(e).filter(cause -> cause.getMessage() != null).map(cause -> cause.getMessage().lines().findFirst().orElse(""))
                .distinct().toList());
    }

    private static String host(String address) {
        try {
            return new URIish(address).getHost();
        } catch (URISyntaxException notOne) {
            return address;
        }
    }

    /** An address as it may be shown. */
    static String withoutPassword(String address) {
        try {
            return new URIish(address).setPass(null).toString();
        } catch (URISyntaxException notOne) {
            return address;
        }
    }
}
