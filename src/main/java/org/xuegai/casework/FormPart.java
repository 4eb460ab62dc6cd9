package org.xuegai.casework;

/**
 * One page of a long form.
 *
 * @param name key of the section, or of the list whose row it is
 * @param index of the row from 0; -1 for a section
 */
record FormPart(String name, int index) {

    static FormPart of(String part, String name, int index) {
        return new FormPart(name, part.equals("row") ? index : -1);
    }

    boolean isRow() {
        return index >= 0;
    }

    String path() {
        return isRow() ? "/row/%s/%d".formatted(name, index) : "/section/%s/0".formatted(name);
    }
}
