package org.xuegai.expert;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/** Posts of experts in societies and dealings with them. */
public interface ExpertTies extends ListCrudRepository<ExpertTie, Long> {

    List<ExpertTie> findByExpertIdOrderByFromOnDescIdDesc(long expertId);

    List<ExpertTie> findByExpertIdAndSocietyId(long expertId, long societyId);
}
