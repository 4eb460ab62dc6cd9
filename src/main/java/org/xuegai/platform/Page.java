package org.xuegai.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One keyset page.
 *
 * @param nextCursor what to ask for the following page with; null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) {

    /** The same page in other words. */
    public <R> Page<R> map(Function<? super T, ? extends R> as) {
        return new Page<>(items.stream().<R>map(as).toList(), nextCursor);
    }
}
