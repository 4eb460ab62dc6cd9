package org.xuegai.inbox;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.NavCount;

/** The number beside 待办. */
@Component
class InboxNavCount implements NavCount {

    private final Inbox inbox;

    InboxNavCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public int count(Actor actor) {
        return inbox.counts(actor).all();
    }
}
