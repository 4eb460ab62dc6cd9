package org.xuegai.publicity;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.xuegai.form.FormInput;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;

/** The public notices and objections to them for scripts, without a token. */
@RestController
@RequestMapping("/api/v1/public/notices")
class PublicNoticeApi {

    /** @param data values of the form {@code objection-form}, without files */
    record Filing(Map<String, Object> data) {}

    private final PublicNotices notices;
    private final ObjectionDesk desk;
    private final Messages messages;

    PublicNoticeApi(PublicNotices notices, ObjectionDesk desk, Messages messages) {
        this.notices = notices;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    Page<PublicNotice> list(@RequestParam(required = false) String cursor) {
        return notices.page(cursor);
    }

    @GetMapping("/{id}")
    PublicNotice one(@PathVariable long id) {
        return notices.get(id);
    }

    /** 201 with the receipt; 409 before the start and after the end, 422 with every error. */
    @PostMapping(path = "/{id}/objections", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> file(@PathVariable long id, @RequestBody Filing filing) {
        if (filing.data() != null && filing.data().containsKey(ObjectionForm.EVIDENCE)) {
            throw Problem.invalid(List.of(new FieldProblem(
                    ObjectionForm.EVIDENCE, "UNKNOWN_FIELD", messages.get("publicity.objection.filesByForm"))));
        }
        return created(desk.file(id, FormInput.ofJson(filing.data()), List.of()));
    }

    /** The same with files: the fields of the form as parameters, the files under {@code objectionEvidenceFiles}. */
    @PostMapping(path = "/{id}/objections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> file(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> params,
            MultipartHttpServletRequest request) {
        return created(desk.file(id, ObjectionPages.input(params), ObjectionPages.evidence(request)));
    }

    private static ResponseEntity<Receipt> created(Receipt receipt) {
        return ResponseEntity.created(URI.create("/public/objections")).body(receipt);
    }
}
