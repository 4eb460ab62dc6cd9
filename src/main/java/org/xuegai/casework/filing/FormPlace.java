package org.xuegai.casework.filing;

import org.xuegai.account.Actor;
import org.xuegai.form.FormInput;

/** Where a long form is being filled in: a case's draft or a task. */
public interface FormPlace {

    FormWork work();

    /** Who fills it in. */
    Actor actor();

    /** Address the pages of the form begin with, e.g. {@code /cases/GGFA-2026-0001/form}. */
    String base();

    /** Where "back" leads. */
    String home();

    FormWork save(int version, FormInput input);

    /** @throws org.xuegai.platform.Problem 422 with every error; what was typed stays in the draft */
    void submit(int version);

    /** Finds the form of a task; implemented by the inbox. */
    interface OfTask {

        FormPlace place(String taskId, Actor actor);
    }
}
