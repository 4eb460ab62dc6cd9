package org.xuegai.form;

import java.util.List;

/** A form as read from its {@code .form} file. */
public record FormDefinition(String id, String title, List<Component> components) {}
