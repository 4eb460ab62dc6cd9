package org.xuegai.society;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** The register of societies. */
public interface Societies extends ListCrudRepository<Society, Long> {

    Optional<Society> findByCode(String code);

    Optional<Society> findByUnifiedSocialCreditCode(String unifiedSocialCreditCode);

    List<Society> findAllByOrderByCode();
}
