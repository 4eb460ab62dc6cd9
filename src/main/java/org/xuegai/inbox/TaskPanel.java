package org.xuegai.inbox;

import java.util.Optional;

import org.xuegai.casework.filing.FormWork;

/** What a module puts before whoever fills in a task's form, e.g. the paper that will go out. */
public interface TaskPanel {

    /**
     * @param template its fragment {@code panel(model)} draws the model inside the form
     * @param follows it changes with what is typed, so that the page offers to save and to look again
     */
    record Drawn(String template, Object model, boolean follows) {}

    /** @return empty for forms that the module has nothing to show with */
    Optional<Drawn> of(FormWork work);
}
