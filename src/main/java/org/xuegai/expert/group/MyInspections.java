package org.xuegai.expert.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.inbox.Inbox;
import org.xuegai.inbox.InboxItem;
import org.xuegai.platform.Problem;

/** What an expert is asked to and takes part in: the page that an expert comes to first. */
@Controller
class MyInspections {

    /**
     * One case.
     *
     * @param tasks of this expert in the case, soonest due first
     */
    record Line(Assignment assignment, CaseFile caseFile, Selection selection, List<Task> tasks) {

        public boolean leads() {
            return assignment.groupRole() == Assignment.GroupRole.LEADER;
        }

        public boolean invited() {
            return assignment.state() == Assignment.State.INVITED;
        }

        /** In the group, and the case still goes on. */
        public boolean current() {
            return assignment.state() == Assignment.State.CONFIRMED
                    && !caseFile.status().isEnded();
        }
    }

    /** @param due null without a deadline */
    record Task(String id, String name, LocalDate due) {}

    private final Assignments assignments;
    private final Selections selections;
    private final CaseFiles caseFiles;
    private final Inbox inbox;

    MyInspections(Assignments assignments, Selections selections, CaseFiles caseFiles, Inbox inbox) {
        this.assignments = assignments;
        this.selections = selections;
        this.caseFiles = caseFiles;
        this.inbox = inbox;
    }

    @GetMapping("/experts/mine")
    String mine(@CurrentActor Actor actor, Model model) {
        if (!actor.isOn(Role.Side.EXPERT)) {
            throw Problem.notFound();
        }
        List<InboxItem> waiting = inbox.page(new Inbox.Question(Inbox.View.PENDING, null, null, null, null), actor)
                .items();
        List<Line> lines = assignments.findByUsernameOrderByIdDesc(actor.username()).stream()
                .filter(one -> one.state() != Assignment.State.STANDBY)
                .map(one -> line(one, waiting))
                .sorted(Comparator.comparing(
                        line -> line.selection().visitOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        model.addAttribute("invitations", lines.stream().filter(Line::invited).toList());
        model.addAttribute("current", lines.stream().filter(Line::current).toList());
        model.addAttribute(
                "earlier",
                lines.stream()
                        .filter(line -> !line.invited() && !line.current())
                        .toList());
        return "expert/mine";
    }

    private Line line(Assignment one, List<InboxItem> waiting) {
        List<Task> tasks = waiting.stream()
                .filter(item -> item.card().caseNo().equals(one.caseNo()))
                .map(item -> new Task(
                        item.card().taskId(),
                        item.card().name(),
                        item.due().exists() ? item.due().dueOn() : null))
                .toList();
        return new Line(
                one,
                caseFiles.get(one.caseNo()),
                selections.findById(one.selectionId()).orElseThrow(),
                tasks);
    }
}
