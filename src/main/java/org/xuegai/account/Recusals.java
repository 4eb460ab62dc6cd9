package org.xuegai.account;

/** Who must keep off a society's cases because of a post held there. Source: domain 2.0.1 separation rules */
public interface Recusals {

    /** @param societyId null for a matter of the association's own, which concerns no society's posts */
    boolean holdsPost(long userId, Long societyId);
}
