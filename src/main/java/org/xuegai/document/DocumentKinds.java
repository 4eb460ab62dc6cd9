package org.xuegai.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** All kinds of papers that there are: those of every case type, and those that modules have declared. */
@Component
public class DocumentKinds {

    private static final List<DocumentKind> COMMON = List.of(
            DocumentKind.RECEIPT,
            DocumentKind.CORRECTION_NOTICE,
            DocumentKind.REFUSAL_NOTICE,
            DocumentKind.APPROVAL_FORM,
            DocumentKind.FILED_RECORD,
            DocumentKind.ARCHIVE_LIST,
            DocumentKind.ARCHIVE_PACKAGE);

    private final Map<String, DocumentKind> kinds = new LinkedHashMap<>();

    DocumentKinds(List<DeclaredKind> declared) {
        Stream.concat(COMMON.stream(), declared.stream().map(DeclaredKind::kind))
                .forEach(kind -> kinds.put(kind.id(), kind));
    }

    /** Empty for a paper whose module has gone. */
    public Optional<DocumentKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** Those of every case type first, then in the order of their declaration. */
    public List<DocumentKind> at(ArchivePlace place) {
        return kinds.values().stream()
                .filter(kind -> kind.archivePlace() == place)
                .toList();
    }
}
