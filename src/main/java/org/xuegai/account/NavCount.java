package org.xuegai.account;

/** How many things wait for a person behind a link of the main navigation. */
public interface NavCount {

    /** The link's path, e.g. {@code /inbox}. */
    String path();

    int count(Actor actor);
}
