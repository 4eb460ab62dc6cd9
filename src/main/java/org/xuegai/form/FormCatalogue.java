package org.xuegai.form;

import java.util.Collection;

import org.springframework.stereotype.Component;

/** All forms of the installation. */
@Component
public class FormCatalogue {

    /** @throws IllegalArgumentException if there is no such form */
    public FormDefinition form(String id) {
        throw new UnsupportedOperationException();
    }

    public boolean contains(String id) {
        throw new UnsupportedOperationException();
    }

    public Collection<FormDefinition> all() {
        throw new UnsupportedOperationException();
    }
}
