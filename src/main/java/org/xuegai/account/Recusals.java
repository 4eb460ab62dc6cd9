package org.xuegai.account;

/** Who must keep off a society's cases because of a post held there. Source: domain 2.0.1 separation rules */
public interface Recusals {

    boolean holdsPost(long userId, long societyId);
}
