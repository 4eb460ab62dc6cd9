package org.xuegai.consultation.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseReads;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.meeting.Suggestions;

/** Pages of the consultation: all of it for the association and the auditor, its own issues for a society. */
@Controller
class ConsultationPages {

    private final ConsultationView view;
    private final ConsultationReaders readers;
    private final ConsultationMeetings meetings;
    private final Suggestions suggestions;
    private final CaseOpenings openings;
    private final CaseReads reads;

    ConsultationPages(
            ConsultationView view,
            ConsultationReaders readers,
            ConsultationMeetings meetings,
            Suggestions suggestions,
            CaseOpenings openings,
            CaseReads reads) {
        this.view = view;
        this.readers = readers;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.openings = openings;
        this.reads = reads;
    }

    @GetMapping("/consultations")
    String all(@CurrentActor Actor actor, Model model) {
        ConsultationReaders.requireReader(actor);
        boolean inside = ConsultationReaders.readsAll(actor);
        model.addAttribute("inside", inside);
        model.addAttribute("issues", view.issues(actor.societyId()));
        model.addAttribute("open", view.open(actor.societyId()));
        model.addAttribute("mayRaise", actor.has(Role.societyClerk));
        model.addAttribute("mayCall", actor.has(Role.departmentOfficer));
        if (inside) {
            model.addAttribute("meetings", meetings.all());
            model.addAttribute("suggestions", suggestions.today());
        }
        return "consultation/consultations";
    }

    @PostMapping("/consultations/issues")
    String raise(@CurrentActor Actor actor) {
        return begin(ConsultationCases.ISSUE, actor);
    }

    @PostMapping("/consultations/meetings")
    String call(@CurrentActor Actor actor) {
        return begin(ConsultationCases.MEETING, actor);
    }

    private String begin(String caseType, Actor actor) {
        return "redirect:/cases/%s/form"
                .formatted(openings.begin(caseType, null, actor).caseNo());
    }

    @GetMapping("/consultations/meetings/{caseNo}")
    String meeting(@PathVariable String caseNo, @CurrentActor Actor actor, Model model) {
        ConsultationMeeting meeting = readers.meeting(caseNo, actor);
        reads.open(caseNo, "consultation", actor);
        model.addAttribute("meeting", meeting);
        model.addAttribute("gathersUntil", view.gathersUntil(meeting));
        model.addAttribute("agenda", view.agenda(caseNo));
        model.addAttribute("decided", view.decided(caseNo));
        return "consultation/meeting";
    }

    @GetMapping("/consultations/issues/{caseNo}")
    String issue(@PathVariable String caseNo, @CurrentActor Actor actor, Model model) {
        ConsultationIssue issue = readers.issue(caseNo, actor);
        model.addAttribute("issue", issue);
        model.addAttribute("caseFile", reads.open(caseNo, "consultation", actor));
        model.addAttribute("talks", view.talks(caseNo));
        model.addAttribute("done", view.done(caseNo));
        model.addAttribute("inside", ConsultationReaders.readsAll(actor));
        return "consultation/issue";
    }
}
