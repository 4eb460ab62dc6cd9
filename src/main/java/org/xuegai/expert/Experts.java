package org.xuegai.expert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.repository.ListCrudRepository;

/** The register of experts. */
public interface Experts extends ListCrudRepository<Expert, Long> {

    Optional<Expert> findByCode(String code);

    List<Expert> findByCodeIn(Collection<String> codes);

    /** By code, with one question to the database. */
    default Map<String, Expert> byCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : findByCodeIn(codes).stream().collect(Collectors.toMap(Expert::code, Function.identity()));
    }

    Optional<Expert> findByUsername(String username);

    List<Expert> findAllByOrderByCode();
}
