package org.xuegai.consultation;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of agendas. */
interface AgendaRows extends ListCrudRepository<AgendaItem, Long> {

    List<AgendaItem> findByMeetingNoOrderByPosition(String meetingNo);

    List<AgendaItem> findByIssueNoOrderById(String issueNo);
}
