package org.kigi.git;

import java.util.Optional;

/** Who a user is to another computer. It is asked from any thread, only when the computer wants to know. */
public interface Credentials {

    /** A name and its password, or the access token that serves as one. */
    record Login(String user, char[] password) {
    }

    /** Asks nobody and trusts only what is known. */
    Credentials NONE = new Credentials() {
        @Override
        public Optional<Login> login(String address, boolean isRefused) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> passphrase(String key) {
            return Optional.empty();
        }

        @Override
        public boolean trusts(String question) {
            return false;
        }
    };

    /**
     * Name and password.
     *
     * @param address of the repository, without a password
     * @param isRefused whether the last answer was wrong
     * @return empty to give up
     */
    Optional<Login> login(String address, boolean isRefused);

    /** What opens a private key of ssh; empty to give up. */
    Optional<char[]> passphrase(String key);

    /** Whether a computer that ssh does not know is trusted from now on; the question names it and its fingerprint. */
    boolean trusts(String question);
}
