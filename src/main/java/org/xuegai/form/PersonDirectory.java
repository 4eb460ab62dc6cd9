package org.xuegai.form;

import java.util.List;

/** Gives the people a person field may name. */
public interface PersonDirectory {

    /**
     * @param people the field's {@code people} property, e.g. {@code societyPresident@society}
     * @return value = username, label = name
     */
    List<Component.Option> people(String people, FormContext context);
}
