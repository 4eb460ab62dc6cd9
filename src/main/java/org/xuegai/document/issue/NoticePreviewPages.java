package org.xuegai.document.issue;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.platform.Messages;

/** The notice of a drafting task before it is numbered: as part of the task's page and as a PDF. */
@Controller
@RequestMapping("/tasks/{id}")
class NoticePreviewPages {

    private final NoticePreviews previews;
    private final Messages messages;

    NoticePreviewPages(NoticePreviews previews, Messages messages) {
        this.previews = previews;
        this.messages = messages;
    }

    /** The panel by itself, drawn anew after the form has saved itself. */
    @GetMapping("/notice")
    String notice(@PathVariable String id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("notice", previews.preview(previews.sheet(id, actor)));
        return "document/notice-preview :: panel(notice=${notice})";
    }

    @GetMapping("/notice.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @CurrentActor Actor actor) {
        byte[] pdf = previews.pdf(previews.sheet(id, actor));
        var disposition = ContentDisposition.inline()
                .filename(messages.official("document.preview.file") + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
