package org.xuegai.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;

/** Upload for pages and scripts, download for both; a download is never shown in place. */
@RestController
class AttachmentController {

    private final Attachments attachments;
    private final FileGate gate;

    AttachmentController(Attachments attachments, FileGate gate) {
        this.attachments = attachments;
        this.gate = gate;
    }

    record StoredFile(String id, String name, long size, String sha256) {}

    @PostMapping(path = "/api/v1/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StoredFile> upload(
            @RequestParam String caseNo, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Attachment stored = attachments.store(caseNo, file.getOriginalFilename(), content, actor);
            return ResponseEntity.created(URI.create("/api/v1/attachments/" + stored.id()))
                    .body(new StoredFile(stored.id(), stored.name(), stored.size(), stored.sha256()));
        }
    }

    @GetMapping({"/api/v1/attachments/{id}", "/files/{id}"})
    ResponseEntity<InputStreamResource> download(@PathVariable String id, @CurrentActor Actor actor) {
        Attachment attachment = gate.readable(id, actor);
        var disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(attachments.open(attachment)));
    }
}
