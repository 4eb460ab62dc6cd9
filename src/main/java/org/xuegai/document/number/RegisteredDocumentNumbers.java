package org.xuegai.document.number;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/** Gives each paper the next number of the year's register. Source: D11. */
@Service
public class RegisteredDocumentNumbers implements DocumentNumbers {

    private final NumberSequences sequences;
    private final DocumentNumberRows rows;
    private final XuegaiClock clock;
    private final String organ;

    RegisteredDocumentNumbers(
            NumberSequences sequences, DocumentNumberRows rows, XuegaiClock clock, XuegaiProperties properties) {
        this.sequences = sequences;
        this.rows = rows;
        this.clock = clock;
        this.organ = properties.organCode();
    }

    @Override
    @Transactional
    public String next(String caseNo) {
        int year = clock.today().getYear();
        int seq = sequences.next("document:" + organ, year);
        String number = DocumentNumber.format(organ, year, seq);
        rows.save(new DocumentNumber(
                null, organ, year, seq, number, caseNo, DocumentNumber.State.USED, null, clock.instant(), null));
        return number;
    }

    @Override
    @Transactional
    public void cancel(String docNumber, String reason) {
        DocumentNumber number = get(docNumber);
        if (number.isVoid()) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
        rows.save(number.voided(reason, clock.instant()));
    }

    /** @throws Problem 404 when it was never given */
    public DocumentNumber get(String docNumber) {
        return rows.findByDocNumber(docNumber).orElseThrow(Problem::notFound);
    }

    /** The register of a year, in the order of the numbers. */
    public List<DocumentNumber> ofYear(int year) {
        return rows.findByOrganAndNumberYearOrderBySeq(organ, year);
    }
}
