package org.xuegai.reformplan.task;

import java.util.Collection;

import org.xuegai.reformplan.task.ReformTask.State;

/**
 * Done tasks of a plan out of those that apply; 0 of 0 without a plan. Source: domain 2.5 E01 (completionRate)
 *
 * @param applicable neither cancelled nor 不适用
 */
public record Completion(long done, long applicable) {

    public static Completion of(Collection<ReformTask> tasks) {
        return new Completion(
                tasks.stream().filter(task -> task.state() == State.DONE).count(),
                tasks.stream()
                        .filter(task -> task.state() == State.DONE || task.isOpen())
                        .count());
    }

    /** Whether less than so many per cent are done; never where nothing applies. */
    public boolean isBelow(int percent) {
        return done * 100 < applicable * percent;
    }
}
