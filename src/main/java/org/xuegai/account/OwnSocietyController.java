package org.xuegai.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.xuegai.platform.Problem;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.Societies;
import org.xuegai.society.SocietyProfile;

/** What the register says about one's own society; there is no way to ask for another one. */
@Controller
class OwnSocietyController {

    private final Societies societies;
    private final CreditNotes notes;

    OwnSocietyController(Societies societies, CreditNotes notes) {
        this.societies = societies;
        this.notes = notes;
    }

    /** @throws Problem 404 for people of no society */
    @GetMapping("/society")
    String page(@CurrentActor Actor actor, Model model) {
        if (actor.societyId() == null) {
            throw Problem.notFound();
        }
        var society = societies.findById(actor.societyId()).orElseThrow(Problem::notFound);
        model.addAttribute("society", SocietyProfile.of(society, notes.of(society.id())));
        return "society/profile";
    }
}
