package org.xuegai.account;

import java.util.Collection;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The security principal: the actor and what shows whether the session is still good. It carries
 * no password.
 */
public final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final int securityVersion;
    private final boolean passwordOneTime;

    SignedIn(Actor actor, int securityVersion, boolean passwordOneTime) {
        this.actor = actor;
        this.securityVersion = securityVersion;
        this.passwordOneTime = passwordOneTime;
    }

    public Actor getActor() {
        return actor;
    }

    int securityVersion() {
        return securityVersion;
    }

    /** Nothing else may be done before the password is changed. */
    boolean passwordOneTime() {
        return passwordOneTime;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public String getPassword() {
        return null;
    }

    /** Two sessions of one person are the same principal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && that.actor.userId() == actor.userId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(actor.userId());
    }

    @Override
    public String toString() {
        return actor.username();
    }
}
