package org.xuegai.casework.filing;

import java.util.List;

import org.xuegai.casework.Submission;

/** What the form with which a filing was returned says about single places of it. */
public interface ReturnRemarks {

    /** Some words under their label, e.g. 要求. */
    record Said(String label, String text) {}

    /**
     * What is asked at one place.
     *
     * @param place {@code formId:path}; null for what is not on a form
     * @param about e.g. 理事会签到表 or 第 5 项 调整领导人员构成
     */
    record Remark(String place, String about, List<Said> said) {}

    boolean appliesTo(String formId);

    List<Remark> of(Submission review);
}
