package org.xuegai.tracking.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.xuegai.casework.CaseFile;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.platform.Messages;

/** A record of what the department has said to a society, a line each; signed by the department. */
final class RecordLetter {

    private final Messages messages;
    private final String words;
    private final List<PaperText.Fact> facts = new ArrayList<>();

    /** @param words what its title and labels begin with in the bundle, e.g. {@code tracking.interview.} */
    RecordLetter(Messages messages, String words) {
        this.messages = messages;
        this.words = words;
    }

    /** @param text null for a line that is left out */
    RecordLetter line(String label, String text) {
        if (text != null) {
            facts.add(new PaperText.Fact(messages.official(words + label), text));
        }
        return this;
    }

    Paper of(CaseFile caseFile, LocalDate day) {
        return Letter.of(
                        caseFile.caseNo(),
                        messages.official(words + "title", caseFile.societyName()),
                        Letter.Layout.LETTER,
                        PaperText.of(List.of(new PaperText.Facts(facts))))
                .signed(messages.official("tracking.department"), day);
    }
}
