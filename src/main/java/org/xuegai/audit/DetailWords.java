package org.xuegai.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a module has words for among the codes that entries keep: steps, forms, societies. */
public interface DetailWords {

    /** Names of the details whose values are codes of this module. */
    Set<String> names();

    /**
     * @param name one of {@link #names()}
     * @param details everything the entry keeps beside it
     * @return the value in the reader's language; empty for a code that is not known any more
     */
    Optional<String> word(String name, String value, Map<String, Object> details);
}
