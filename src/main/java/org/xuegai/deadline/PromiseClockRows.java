package org.xuegai.deadline;

import org.springframework.data.repository.CrudRepository;

/** The table of promises. */
interface PromiseClockRows extends CrudRepository<PromiseClock, String> {}
