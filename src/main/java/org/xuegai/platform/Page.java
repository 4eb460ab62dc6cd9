package org.xuegai.platform;

import java.util.List;

/**
 * One keyset page.
 *
 * @param nextCursor what to ask for the following page with; null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) {}
