package org.xuegai.expert;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The register of experts. */
public interface Experts extends ListCrudRepository<Expert, Long> {

    Optional<Expert> findByCode(String code);

    Optional<Expert> findByUsername(String username);

    List<Expert> findAllByOrderByCode();
}
