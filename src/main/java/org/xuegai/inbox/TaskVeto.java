package org.xuegai.inbox;

import org.xuegai.account.Actor;

/** A module's own reason to keep somebody off a task of their role, even from looking at it. */
public interface TaskVeto {

    /** @throws org.xuegai.platform.Problem 403 with a reason that the person can act on */
    void check(TaskCard card, Actor actor);
}
