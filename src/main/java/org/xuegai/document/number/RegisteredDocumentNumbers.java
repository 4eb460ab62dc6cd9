package org.xuegai.document.number;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public String next(String caseNo, String kind, String title, int issueRevision) {
        int year = clock.today().getYear();
        int seq = sequences.next("document:" + organ, year);
        String number = DocumentNumber.format(organ, year, seq);
        rows.save(new DocumentNumber(
                null,
                organ,
                year,
                seq,
                number,
                caseNo,
                kind,
                title,
                issueRevision,
                DocumentNumber.State.USED,
                null,
                clock.instant(),
                null));
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

    /** Empty when it was never given. */
    public Optional<DocumentNumber> find(String docNumber) {
        return rows.findByDocNumber(docNumber);
    }

    /** Whether it was given and made void. */
    public boolean isVoid(String docNumber) {
        return find(docNumber).filter(DocumentNumber::isVoid).isPresent();
    }

    /** The number of the latest paper of a kind, void or not. */
    public Optional<DocumentNumber> last(String caseNo, String kind) {
        return lastOfEachKind(caseNo).stream()
                .filter(number -> number.kind().equals(kind))
                .findFirst();
    }

    /** Void or not, one a kind of paper. */
    public Collection<DocumentNumber> lastOfEachKind(String caseNo) {
        Map<String, DocumentNumber> last = new LinkedHashMap<>();
        rows.findByCaseNoOrderById(caseNo).forEach(number -> last.put(number.kind(), number));
        return last.values();
    }

    /** What stands as the number of a case: that of its latest paper that is not void; null for none. */
    public String inForce(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .filter(number -> !number.isVoid())
                .reduce((first, second) -> second)
                .map(DocumentNumber::docNumber)
                .orElse(null);
    }

    /** Whether a paper of the case waits to be issued again under another number. */
    public boolean awaitsReissue(String caseNo) {
        return lastOfEachKind(caseNo).stream().anyMatch(DocumentNumber::isVoid);
    }

    /** The register of a year, in the order of the numbers. */
    public List<DocumentNumber> ofYear(int year) {
        return rows.findByOrganAndNumberYearOrderBySeq(organ, year);
    }
}
