package org.xuegai.demo.tracking;

import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;

/** RWJD-2026-0001: the tasks of GGFA-2026-0001 are followed up; the first report waits to be verified. Source: domain 2.5 E01 */
@Component
@Order(4)
@Profile({"demo", "test"})
public class DemoTrackings implements DemoTale {

    private static final String PLAN = "GGFA-2026-0001";
    private static final String STEM = "hjkx";

    private final DemoTrackingSteps tracking;

    DemoTrackings(DemoTrackingSteps tracking) {
        this.tracking = tracking;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        story.at(days.at(11, 17, 19, 0), () -> tracking.reports(STEM, caseNo(), Map.of(1, 100, 2, 20, 6, 60, 12, 35)));
        story.at(days.at(11, 18, 9, 0), () -> tracking.secretaryConfirms(STEM, caseNo()));
    }

    private String caseNo() {
        return tracking.of(PLAN);
    }
}
