package org.xuegai.demo;

/** Part of the demo's story that is told beside the reform plans. */
public interface DemoTale {

    void tell(DemoStory story, DemoDays days);
}
