package org.xuegai.inbox;

import org.xuegai.casework.filing.FormWork;

/** A task laid out to be handled. */
public record TaskSheet(InboxItem item, FormWork work) {}
