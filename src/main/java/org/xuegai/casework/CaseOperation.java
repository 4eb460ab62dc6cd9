package org.xuegai.casework;

import java.util.List;

import org.xuegai.account.Actor;

/** Something besides its tasks that may be done to a case, shown as a link on the case page. */
public interface CaseOperation extends CaseOperations {

    /** Message key of the link's text. */
    String label();

    String path(CaseFile caseFile);

    boolean appliesTo(CaseFile caseFile, Actor actor);

    @Override
    default List<CaseOperation> operations() {
        return List.of(this);
    }

    /** Whether it only shows a paper, so that whoever holds a task of the case wants it at hand. */
    default boolean showsPaper() {
        return false;
    }
}
