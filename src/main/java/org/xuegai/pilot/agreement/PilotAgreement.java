package org.xuegai.pilot.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 任务书: what a society and the association have agreed on. Source: domain 2.2 step 11
 *
 * @param agreementNo e.g. {@code RWS-LH-2026-03}
 * @param fundTotal 万元
 * @param firstShare per cent of it that is paid at once
 * @param endedOn null while it runs
 * @param endedBecause EXIT, FALSE_MATERIAL, or PASS or FAIL of its acceptance; null while it runs
 */
@Table("pilot_agreement")
public record PilotAgreement(
        @Id Long id,
        @Version Integer version,
        String agreementNo,
        String caseNo,
        String batchCode,
        long societyId,
        LocalDate beginsOn,
        LocalDate endsOn,
        BigDecimal fundTotal,
        int firstShare,
        LocalDate signedOn,
        LocalDate endedOn,
        String endedBecause) {

    public boolean isRunning() {
        return endedOn == null;
    }

    /** 万元, to the cent of a 万元. */
    public BigDecimal firstPayment() {
        return fundTotal
                .multiply(BigDecimal.valueOf(firstShare))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    /** What is paid once the acceptance has passed, 万元. */
    public BigDecimal lastPayment() {
        return fundTotal.subtract(firstPayment());
    }

    PilotAgreement ended(LocalDate day, String because) {
        return new PilotAgreement(
                id,
                version,
                agreementNo,
                caseNo,
                batchCode,
                societyId,
                beginsOn,
                endsOn,
                fundTotal,
                firstShare,
                signedOn,
                day,
                because);
    }
}
