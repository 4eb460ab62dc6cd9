package org.xuegai.form;

/** Addresses of the pages on which parts of a form are filled in. */
public interface FormLinks {

    /** For reading only: nothing leads anywhere. */
    FormLinks NONE = new FormLinks() {
        @Override
        public String section(String section) {
            return null;
        }

        @Override
        public String row(String list, int index) {
            return null;
        }
    };

    /** @param section the group's property; null for fields outside sections */
    String section(String section);

    /** @param index of a prepared row, from 0 */
    String row(String list, int index);
}
