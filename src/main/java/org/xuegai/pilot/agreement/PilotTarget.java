package org.xuegai.pilot.agreement;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** What a society has promised for one of the eleven standards. */
@Table("pilot_target")
public record PilotTarget(@Id Long id, String agreementNo, int standardNo, String targetText, LocalDate dueOn) {}
