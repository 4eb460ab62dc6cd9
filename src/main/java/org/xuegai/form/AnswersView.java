package org.xuegai.form;

import java.util.List;

/** A filled-in form for reading, section by section. Drawn by {@code form/answers.html}. */
public record AnswersView(List<Section> sections) {

    /**
     * One section.
     *
     * @param id key of the section; {@code form} for fields outside sections
     * @param title null where the form has no sections
     * @param change page on which its answers can be changed; null where none can
     */
    public record Section(String id, String title, String change, List<Answer> answers, List<Row> rows) {}

    /**
     * One row of a list.
     *
     * @param title 第 5 项 调整领导人员构成 or 工作步骤 第 2 行
     * @param change page of a prepared row; null for rows that stand on the page of their section
     */
    public record Row(String id, String title, String change, List<Answer> answers) {}
}
