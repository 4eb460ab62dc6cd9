package org.xuegai.casework.filing;

import org.xuegai.account.Actor;
import org.xuegai.casework.CaseType;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormLinks;

/** Where a long form is being filled in: a case's draft or a task. */
public interface FormPlace {

    FormWork work();

    /** Who fills it in. */
    Actor actor();

    /** Address the pages of the form begin with, e.g. {@code /cases/GGFA-2026-0001/form}. */
    String base();

    /** Where "back" leads. */
    String home();

    /** What sending the form is called and where it leads. */
    Ending ending();

    FormWork save(int version, FormInput input);

    /** @throws org.xuegai.platform.Problem 422 with every error; what was typed stays in the draft */
    void submit(int version);

    /** Addresses of the form's parts. */
    default FormLinks links() {
        return new FormLinks() {
            @Override
            public String section(String section) {
                return base() + new FormPart(section, -1).path();
            }

            @Override
            public String row(String list, int index) {
                return base() + new FormPart(list, index).path();
            }
        };
    }

    /**
     * How a form ends.
     *
     * @param key of the button's words; with {@code .hint} what follows, with {@code .done} what is said afterwards
     * @param after address of the page one lands on
     */
    record Ending(String key, String after) {

        public static Ending filing(CaseType type, String caseAddress) {
            return new Ending(type.sentBy("casework.form.submit"), caseAddress);
        }

        /** @param sealed nobody reads it before all others have written, too */
        public static Ending task(boolean sealed, String after) {
            return new Ending(sealed ? "casework.form.seal" : "casework.form.hand", after);
        }
    }

    /** Finds the form of a task; implemented by the inbox. */
    interface OfTask {

        FormPlace place(String taskId, Actor actor);
    }
}
