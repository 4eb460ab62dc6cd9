package org.xuegai.deadline;

/** An administrator changed the deadline table. */
record DeadlinesChanged() {}
