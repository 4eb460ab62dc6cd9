package org.xuegai.request;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.Submission;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FormInput;

/** Asks for something beside a case, e.g. for more time, from a script. */
@RestController
class SideRequestApi {

    /** @param data values of the request's form, e.g. {@code extension-request} */
    record Asked(Map<String, Object> data) {}

    /**
     * What was kept of the request.
     *
     * @param revision 1, 2, … for each request of a kind in a case
     * @param sha256 hash of what was sent
     */
    record Kept(String caseNo, String form, int revision, String sha256) {}

    private final SideRequests requests;

    SideRequestApi(SideRequests requests) {
        this.requests = requests;
    }

    /**
     * @param key of the kind of request, e.g. {@code adjustment} or {@code extension}
     * @throws org.xuegai.platform.Problem 404 for a kind that there is not, 422 with every error, 409 REQUEST_NOT_NOW or ALREADY_RUNNING
     */
    @PostMapping("/api/v1/cases/{caseNo}/requests/{key}")
    @ResponseStatus(HttpStatus.CREATED)
    Kept ask(
            @PathVariable String caseNo, @PathVariable String key, @RequestBody Asked body, @CurrentActor Actor actor) {
        FormWork work = requests.lay(caseNo, key, actor);
        FormWork saved = requests.save(caseNo, key, work.version(), FormInput.ofJson(body.data()), actor);
        Submission sent = requests.send(caseNo, key, saved.version(), actor);
        return new Kept(caseNo, sent.formId(), sent.revision(), sent.sha256());
    }
}
