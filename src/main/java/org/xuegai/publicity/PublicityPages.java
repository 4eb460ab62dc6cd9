package org.xuegai.publicity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;

/** The association's list of publicities with their objections, and one objection for those who may read it. */
@Controller
@RequestMapping("/publicity")
class PublicityPages {

    /** @param phase null before it is published */
    record Row(PublicityNotice notice, PublicNotice.Phase phase, List<Line> objections) {}

    /** @param readable whether the person may open it */
    record Line(Objection objection, boolean readable) {}

    private final PublicityRows notices;
    private final ObjectionRows objections;
    private final PublicNotices published;
    private final ObjectionAccess access;
    private final ObjectionPanel sheets;
    private final AuditLog audit;

    PublicityPages(
            PublicityRows notices,
            ObjectionRows objections,
            PublicNotices published,
            ObjectionAccess access,
            ObjectionPanel sheets,
            AuditLog audit) {
        this.notices = notices;
        this.objections = objections;
        this.published = published;
        this.access = access;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping
    String list(@RequestParam(required = false) String cursor, @CurrentActor Actor actor, Model model) {
        requireStaff(actor);
        Page<PublicityNotice> page = PublicNotices.paged(notices.findAny(PublicNotices.before(cursor)));
        Map<Long, List<Objection>> received =
                objections
                        .findByNoticeIdInOrderById(
                                page.items().stream().map(PublicityNotice::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Objection::noticeId));
        model.addAttribute(
                "rows", page.map(notice -> row(notice, received.getOrDefault(notice.id(), List.of()), actor)));
        return "publicity/list";
    }

    /** @throws Problem 403 OBJECTION_READERS_ONLY for the association's other people, 404 for everybody else */
    @GetMapping("/objections/{receiptNo}")
    String objection(@PathVariable String receiptNo, @CurrentActor Actor actor, Model model) {
        requireStaff(actor);
        Objection objection = objections.findByReceiptNo(receiptNo).orElseThrow(Problem::notFound);
        if (!access.mayRead(objection, actor)) {
            throw Problem.forbidden("OBJECTION_READERS_ONLY");
        }
        audit.record(actor.username(), "OBJECTION_READ", objection.caseNo(), Map.of("receiptNo", receiptNo));
        model.addAttribute("objection", objection);
        model.addAttribute("sheet", sheets.sheet(objection));
        model.addAttribute("notice", notices.findById(objection.noticeId()).orElseThrow());
        return "publicity/objection";
    }

    private Row row(PublicityNotice notice, List<Objection> received, Actor actor) {
        return new Row(
                notice,
                notice.publishedAt() == null ? null : published.shown(notice).phase(),
                received.stream()
                        .map(objection -> new Line(objection, access.mayRead(objection, actor)))
                        .toList());
    }

    private static void requireStaff(Actor actor) {
        if (!ObjectionAccess.mayList(actor)) {
            throw Problem.notFound();
        }
    }
}
