package org.xuegai.casework.filing;

import java.util.List;
import java.util.Optional;

/** Help beside one page of a form: what the association looks at, and an example. */
public interface FormHelp {

    /** @param term what the words beside it are about, e.g. 现状 */
    record Example(String term, String text) {}

    /**
     * @param looksAt what the association looks at
     * @param evidence what is to be handed in when done; null for nothing
     * @param examples a row written clearly; empty for none
     */
    record Help(String looksAt, String evidence, List<Example> examples) {}

    boolean appliesTo(String formId);

    /** @param index of a prepared row from 0; -1 for a section */
    Optional<Help> help(String name, int index);
}
