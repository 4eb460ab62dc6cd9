package org.xuegai.request;

import java.util.Map;

import org.xuegai.demo.DemoActs;
import org.xuegai.form.FormInput;
import org.xuegai.testing.People;

/** Somebody asks for something beside a case, through the same service as page and script. */
public class RequestActs {

    private final SideRequests requests;
    private final People people;
    private final DemoActs acts;

    RequestActs(SideRequests requests, People people, DemoActs acts) {
        this.requests = requests;
        this.people = people;
        this.acts = acts;
    }

    /** @param key of the request, e.g. {@code reconsideration} */
    public void ask(String caseNo, String key, String username, Map<String, Object> data) {
        var actor = people.actor(username);
        var work = requests.lay(caseNo, key, actor);
        var saved = requests.save(caseNo, key, work.version(), FormInput.ofJson(data), actor);
        requests.send(caseNo, key, saved.version(), actor);
        acts.timePasses();
    }
}
