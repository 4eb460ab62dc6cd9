package org.xuegai.document.proof;

import java.time.LocalDate;

/**
 * What anybody may know of a certificate.
 *
 * @param kind id of the kind of paper
 * @param conclusion what it certifies, e.g. 验收合格
 * @param withdrawnOn since when it is not valid any more; null while it is
 */
public record PublicProof(
        String number,
        String kind,
        String caseNo,
        String societyName,
        String conclusion,
        LocalDate issuedOn,
        LocalDate withdrawnOn) {

    public boolean isValid() {
        return withdrawnOn == null;
    }
}
