package org.xuegai.deadline;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One value of a threshold from a day on.
 *
 * @param paramValue a number, or whole numbers separated by commas
 * @param title what it means, in officials' words
 * @param basis the document that fixes it
 */
@Table("rule_parameter")
record ParameterRow(
        @Id Long id,
        @Version Integer version,
        String code,
        String paramValue,
        LocalDate effectiveFrom,
        String title,
        String basis) {}
