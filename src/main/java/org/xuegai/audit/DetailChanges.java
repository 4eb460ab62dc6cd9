package org.xuegai.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Finds in the details of an entry what was changed from what to what. */
final class DetailChanges {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** A value as it was and as it became. */
    record Change(Object before, Object after) {}

    private DetailChanges() {}

    /** The details with each pair of before and after made one {@link Change}; what stayed the same is left out. */
    static Map<String, Object> in(Map<String, Object> details) {
        Map<String, Object> found = new LinkedHashMap<>();
        details.forEach((name, value) -> {
            if (!name.equals(BEFORE) && !name.equals(AFTER)) {
                found.put(name, value instanceof Map<?, ?> pair && isPair(pair) ? change(pair) : value);
            }
        });
        if (details.get(BEFORE) instanceof Map<?, ?> before && details.get(AFTER) instanceof Map<?, ?> after) {
            addDifferences(before, after, found);
        } else if (isPair(details)) {
            found.put("value", change(details));
        }
        return found;
    }

    private static boolean isPair(Map<?, ?> map) {
        return map.containsKey(BEFORE) && map.containsKey(AFTER);
    }

    private static Change change(Map<?, ?> pair) {
        return new Change(pair.get(BEFORE), pair.get(AFTER));
    }

    private static void addDifferences(Map<?, ?> before, Map<?, ?> after, Map<String, Object> found) {
        var names = new TreeSet<String>();
        before.keySet().forEach(name -> names.add((String) name));
        after.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                found.put(name, new Change(before.get(name), after.get(name)));
            }
        }
    }
}
