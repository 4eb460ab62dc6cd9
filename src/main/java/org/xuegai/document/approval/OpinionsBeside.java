package org.xuegai.document.approval;

import org.xuegai.casework.CaseEvent;

/** Tells opinions on something asked for beside a case from those on what was filed. */
public interface OpinionsBeside {

    boolean isBeside(CaseEvent opinion);
}
