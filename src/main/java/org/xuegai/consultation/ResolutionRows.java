package org.xuegai.consultation;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of resolutions. */
interface ResolutionRows extends ListCrudRepository<Resolution, Long> {

    List<Resolution> findByIssueNoOrderById(String issueNo);

    List<Resolution> findByMeetingNoOrderById(String meetingNo);

    List<Resolution> findByStateNotOrderByDueOn(Resolution.State state);
}
