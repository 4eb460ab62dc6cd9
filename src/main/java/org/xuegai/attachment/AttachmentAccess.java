package org.xuegai.attachment;

import org.xuegai.account.Actor;

/** Says who may read or add files of a case. */
public interface AttachmentAccess {

    boolean mayRead(String caseNo, Actor actor);

    boolean mayAdd(String caseNo, Actor actor);
}
