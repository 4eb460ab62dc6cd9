package org.xuegai.inbox;

import java.time.Instant;

/**
 * One step somebody has done, as it was that day, and apart from it where the case is now.
 *
 * @param resultCode what was chosen; null for a step without a choice
 * @param result its label; null for a step without a choice
 * @param remark the opinion given; null for none
 * @param now where the case is; null when the reader may not open it
 */
record DoneCard(
        String caseNo,
        String name,
        String typeTitle,
        String societyName,
        String resultCode,
        String result,
        String remark,
        Instant at,
        String now) {

    public boolean caseOpen() {
        return now != null;
    }
}
