package org.xuegai.attachment;

import org.xuegai.account.Actor;

/** Keeps single files from people who may otherwise read the case, e.g. internal papers from the society. */
public interface AttachmentVeto {

    boolean hides(Attachment attachment, Actor actor);
}
