package org.xuegai.publicity;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseRemark;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** Says on the case page how far its publicity has come. */
@Component
class PublicityRemark implements CaseRemark {

    private final PublicityRows notices;
    private final ObjectionRows objections;
    private final Messages messages;
    private final Dates dates;

    PublicityRemark(PublicityRows notices, ObjectionRows objections, Messages messages, Dates dates) {
        this.notices = notices;
        this.objections = objections;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public Optional<String> of(CaseFile caseFile, Actor reader) {
        return notices.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo())
                .filter(PublicityNotice::isUnderWay)
                .map(this::sentence);
    }

    private String sentence(PublicityNotice notice) {
        return messages.get(
                "publicity.remark." + stage(notice),
                dates.day(notice.startOn()),
                dates.day(notice.endOn()),
                objections.findByNoticeIdOrderById(notice.id()).size(),
                objections.countByNoticeIdAndState(notice.id(), Objection.State.OPEN));
    }

    private String stage(PublicityNotice notice) {
        if (notice.publishedAt() == null) {
            return "COMING";
        }
        return dates.today().isAfter(notice.endOn()) ? "CHECK" : "RUNNING";
    }
}
