package org.xuegai.publicity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public notices, for everybody. */
@Controller
class PublicNoticePages {

    private final PublicNotices notices;

    PublicNoticePages(PublicNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/public/notices")
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("notices", notices.page(cursor));
        return "publicity/public-list";
    }

    @GetMapping("/public/notices/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("notice", notices.get(id));
        return "publicity/public-notice";
    }
}
