package org.xuegai.document.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.number.NumberSequences;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/** The certificates that have been given, to be checked by anybody at the address that their code names. */
@Service
public class PublicProofs {

    static final String PATH = "/public/certificates/";

    private final JdbcClient jdbc;
    private final NumberSequences sequences;
    private final AuditLog audit;
    private final XuegaiProperties properties;
    private final XuegaiClock clock;

    PublicProofs(
            JdbcClient jdbc,
            NumberSequences sequences,
            AuditLog audit,
            XuegaiProperties properties,
            XuegaiClock clock) {
        this.jdbc = jdbc;
        this.sequences = sequences;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Makes a certificate known under a number of its own, e.g. {@code YS-2026-0001}; the paper is printed by the caller.
     *
     * @param series letters that its number begins with
     * @param conclusion what it certifies, up to 200 characters
     */
    @Transactional
    public PublicProof publish(CaseFile caseFile, DocumentKind kind, String series, String conclusion) {
        LocalDate today = clock.today();
        int year = today.getYear();
        String number = "%s-%d-%04d".formatted(series, year, sequences.next("certificate:" + series, year));
        jdbc.sql(
                        """
                        insert into public_proof (proof_number, kind, case_no, society_name, conclusion, issued_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(number, kind.id(), caseFile.caseNo(), caseFile.societyName(), conclusion, today)
                .update();
        audit.record(null, "CERTIFICATE_GIVEN", caseFile.caseNo(), Map.of("number", number));
        return new PublicProof(number, kind.id(), caseFile.caseNo(), caseFile.societyName(), conclusion, today, null);
    }

    /** From today on the certificate counts no more; a second time has no further effect. */
    @Transactional
    public void withdraw(String number) {
        find(number).filter(PublicProof::isValid).ifPresent(proof -> {
            jdbc.sql("update public_proof set withdrawn_on = ? where proof_number = ?")
                    .params(clock.today(), number)
                    .update();
            audit.record(null, "CERTIFICATE_WITHDRAWN", proof.caseNo(), Map.of("number", number));
        });
    }

    public Optional<PublicProof> find(String number) {
        return jdbc.sql(
                        """
                        select proof_number as number, kind, case_no, society_name, conclusion, issued_on, withdrawn_on
                        from public_proof where proof_number = ?""")
                .param(number)
                .query(PublicProof.class)
                .optional();
    }

    /** Where anybody may check it: what the certificate's code says. */
    public String address(String number) {
        return properties.baseUrl() + PATH + number;
    }
}
