package org.xuegai.notification;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.NavCount;

/** The number beside 消息. */
@Component
class NoticeNavCount implements NavCount {

    private final NoticeCounts notices;

    NoticeNavCount(NoticeCounts notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return "/notices";
    }

    @Override
    public int count(Actor actor) {
        return notices.unread(actor.userId());
    }
}
