package org.xuegai.document.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.platform.Problem;

/** Reads the codes of uploaded scans, each file once: looking for a code that is not there takes seconds. */
@Component
class SealScans {

    private static final Logger LOG = LoggerFactory.getLogger(SealScans.class);
    private static final int REMEMBERED = 500;

    private final Attachments attachments;
    private final Map<String, Optional<SealCode>> codes = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<SealCode>> eldest) {
            return size() > REMEMBERED;
        }
    });

    SealScans(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * @return empty when there is no code of ours on the first pages
     * @throws Problem 404 when the case has no such file
     */
    Optional<SealCode> code(String caseNo, String attachmentId) {
        Attachment scan = attachments
                .find(attachmentId)
                .filter(file -> file.caseNo().equals(caseNo))
                .orElseThrow(Problem::notFound);
        Optional<SealCode> known = codes.get(scan.sha256());
        if (known == null) {
            known = look(scan);
            codes.put(scan.sha256(), known);
        }
        return known;
    }

    private Optional<SealCode> look(Attachment scan) {
        try (InputStream content = attachments.open(scan)) {
            return ScannedPages.firstOf(scan.mediaType(), content, QrReader::read);
        } catch (IOException | RuntimeException broken) {
            LOG.info("Attachment {} cannot be read as a scan: {}", scan.id(), broken.toString());
            return Optional.empty();
        }
    }
}
