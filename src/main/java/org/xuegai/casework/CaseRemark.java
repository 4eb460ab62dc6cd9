package org.xuegai.casework;

import java.util.Optional;

import org.xuegai.account.Actor;

/** Something under way beside a case that whoever opens its page should know. */
public interface CaseRemark {

    /** One sentence; empty while there is nothing to say. */
    Optional<String> of(CaseFile caseFile, Actor reader);
}
