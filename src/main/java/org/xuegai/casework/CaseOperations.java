package org.xuegai.casework;

import java.util.List;

/** What a module offers to be done to a case: one {@link CaseOperation}, or several that it knows only at run time. */
public interface CaseOperations {

    List<CaseOperation> operations();
}
