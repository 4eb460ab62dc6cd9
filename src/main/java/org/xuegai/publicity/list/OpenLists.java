package org.xuegai.publicity.list;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;

/** Which cases are on a list that has been filed and is not out yet: they are on no other. */
@Component
public class OpenLists {

    private final CaseFiles caseFiles;

    OpenLists(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * @param batchCode of the lists
     * @param listNo the list that asks; null for one that is still to be begun
     * @return numbers of the cases that another list of the batch has
     */
    public Set<String> taken(ListedCases kind, String batchCode, String listNo) {
        return caseFiles.ofBatch(kind.listType(), batchCode).stream()
                .filter(list -> !list.caseNo().equals(listNo))
                .filter(OpenLists::isOpen)
                .flatMap(list -> kind.on(list).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOpen(CaseFile list) {
        CaseStatus status = list.status();
        return status != CaseStatus.DRAFT && !status.isEnded() && (!status.isDecided() || status == CaseStatus.DECIDED);
    }
}
