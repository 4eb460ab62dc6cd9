package org.xuegai.expert.draw;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The draws that were held. */
public interface ExpertDraws extends ListCrudRepository<ExpertDraw, Long> {

    List<ExpertDraw> findBySelectionIdOrderByDrawNo(long selectionId);

    Optional<ExpertDraw> findFirstBySelectionIdOrderByDrawNoDesc(long selectionId);
}
