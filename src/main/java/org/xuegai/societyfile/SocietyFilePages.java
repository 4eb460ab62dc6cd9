package org.xuegai.societyfile;

import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Pages of societies' files: its own for a society, each for the association and the auditor. */
@Controller
class SocietyFilePages {

    private final Societies societies;
    private final SocietyFiles files;

    SocietyFilePages(Societies societies, SocietyFiles files) {
        this.societies = societies;
        this.files = files;
    }

    /** @throws Problem 404 for people of no society */
    @GetMapping("/society")
    String own(@CurrentActor Actor actor, Model model) {
        if (actor.societyId() == null) {
            throw Problem.notFound();
        }
        return show(societies.findById(actor.societyId()).orElseThrow(Problem::notFound), actor, model);
    }

    /** @throws Problem 404 for whoever it is not for */
    @GetMapping("/societies")
    String list(@CurrentActor Actor actor, Model model) {
        if (!readsAll(actor)) {
            throw Problem.notFound();
        }
        model.addAttribute("societies", societies.findAllByOrderByCode());
        return "societyfile/list";
    }

    /**
     * @param code e.g. {@code HJKX}
     * @throws Problem 404 for an unknown code and for whoever it is not for
     */
    @GetMapping("/societies/{code}")
    String one(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        Society society = societies
                .findByCode(code)
                .filter(found -> readsAll(actor) || Objects.equals(found.id(), actor.societyId()))
                .orElseThrow(Problem::notFound);
        return show(society, actor, model);
    }

    private String show(Society society, Actor actor, Model model) {
        model.addAttribute("file", files.of(society, actor));
        model.addAttribute("readsAll", readsAll(actor));
        return "societyfile/file";
    }

    static boolean readsAll(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }
}
