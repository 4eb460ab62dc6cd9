package org.xuegai.deadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The administrator's pages of the working-day calendar. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarController {

    private static final int MAX_DISTANCE = 20;

    private final CalendarImport imports;
    private final XuegaiClock clock;

    CalendarController(CalendarImport imports, XuegaiClock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) Integer year, Model model) {
        int shown = year == null ? clock.today().getYear() : year;
        if (Math.abs(shown - clock.today().getYear()) > MAX_DISTANCE) {
            throw Problem.notFound();
        }
        return page(shown, "", List.of(), model);
    }

    @PostMapping("/preview")
    String preview(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String content = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        CalendarImport.Preview preview = imports.preview(year, content);
        if (!preview.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(year, content, preview.problems(), model);
        }
        model.addAttribute("preview", preview);
        return "deadline/calendar-preview";
    }

    @PostMapping("/import")
    String load(
            @RequestParam int year,
            @RequestParam String text,
            @RequestParam String fingerprint,
            Principal administrator,
            RedirectAttributes flash) {
        imports.load(year, text, fingerprint, administrator.getName());
        flash.addFlashAttribute("imported", String.valueOf(year));
        return "redirect:/admin/calendar?year=" + year;
    }

    private String page(int year, String text, List<String> problems, Model model) {
        SortedSet<Integer> loaded = imports.loadedYears();
        SortedSet<Integer> years = new TreeSet<>(loaded);
        years.add(clock.today().getYear());
        years.add(clock.today().getYear() + 1);
        model.addAttribute("years", years);
        model.addAttribute("loaded", loaded.contains(year));
        model.addAttribute("calendar", imports.year(year));
        model.addAttribute("endsSoon", imports.endsSoon().orElse(null));
        model.addAttribute("importable", year >= clock.today().getYear());
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        return "deadline/calendar";
    }
}
