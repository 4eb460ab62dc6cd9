package org.xuegai.attachment;

import org.xuegai.account.Actor;

/** Gives single files to people who may not read the rest of the case, e.g. what is put before them to decide on. */
public interface AttachmentGrant {

    boolean shows(Attachment attachment, Actor actor);
}
