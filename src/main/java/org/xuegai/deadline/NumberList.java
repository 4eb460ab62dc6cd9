package org.xuegai.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Whole numbers in one text, separated by commas. */
final class NumberList {

    private NumberList() {}

    static boolean isOne(String text) {
        return text.strip().matches("\\d{1,6}(\\s*[,，/、]\\s*\\d{1,6})*");
    }

    /** With plain commas and nothing else between the numbers. */
    static String normal(String text) {
        return Arrays.stream(text.strip().split("\\s*[,，/、]\\s*")).collect(Collectors.joining(","));
    }

    static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
