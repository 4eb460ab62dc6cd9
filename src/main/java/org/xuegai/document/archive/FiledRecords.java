package org.xuegai.document.archive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.filing.FiledAnswers;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Writes down all that was filed in a case. */
@Component
class FiledRecords {

    private final FiledAnswers answers;
    private final Matters matters;
    private final Messages messages;

    FiledRecords(FiledAnswers answers, Matters matters, Messages messages) {
        this.answers = answers;
        this.matters = matters;
        this.messages = messages;
    }

    /** All but the archive form, which its list stands for: the record is the same before the sealing and after. */
    FiledRecord of(CaseFile caseFile) {
        List<FiledRecord.Entry> entries = new ArrayList<>();
        answers.of(caseFile).stream()
                .filter(filing -> !filing.submission().formId().equals(ArchivePackages.FORM))
                .forEach(filing -> entries.add(entry(entries.size() + 1, filing)));
        return new FiledRecord(
                caseFile.caseNo(),
                messages.official("document.title.filed-record", matters.of(caseFile)),
                caseFile.societyName(),
                entries);
    }

    private static FiledRecord.Entry entry(int no, FiledAnswers.Filing filing) {
        Submission submission = filing.submission();
        return new FiledRecord.Entry(
                no,
                filing.title(),
                submission.revision(),
                submission.submittedByName(),
                LocalDateTime.ofInstant(submission.submittedAt(), XuegaiClock.ZONE),
                submission.sha256(),
                filing.answers().sections());
    }
}
