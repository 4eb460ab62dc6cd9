package org.xuegai.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Rows of meetings. */
interface MeetingRows extends ListCrudRepository<ConsultationMeeting, Long> {

    Optional<ConsultationMeeting> findByCaseNo(String caseNo);

    List<ConsultationMeeting> findAllByOrderByIdDesc();
}
