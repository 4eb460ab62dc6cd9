package org.xuegai.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import org.xuegai.account.Actor;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/** Keeps files by their content, each before the row that names it. */
@Service
class KeptAttachments implements Attachments {

    /** Source: domain 7, note 7. */
    static final DataSize LARGEST_FILE = DataSize.ofMegabytes(20);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** In whose name a row is written. */
    private record Uploader(String name, Long societyId) {

        static final Uploader SYSTEM = new Uploader(null, null);
        static final Uploader OUTSIDER = new Uploader(Attachment.OUTSIDE, null);

        boolean isOutsider() {
            return equals(OUTSIDER);
        }
    }

    private final FileStore store;
    private final AttachmentRows rows;
    private final FileGate gate;
    private final XuegaiClock clock;
    private final DataSize caseQuota;

    KeptAttachments(
            FileStore store, AttachmentRows rows, FileGate gate, XuegaiClock clock, XuegaiProperties properties) {
        this.store = store;
        this.rows = rows;
        this.gate = gate;
        this.clock = clock;
        this.caseQuota = properties.caseQuota();
    }

    @Override
    public Attachment store(String caseNo, String name, InputStream content, Actor uploader) {
        gate.checkMayAdd(caseNo, uploader);
        return upload(caseNo, name, content, new Uploader(uploader.username(), uploader.societyId()));
    }

    @Override
    public Attachment storeFromOutside(String caseNo, String name, InputStream content) {
        return upload(caseNo, name, content, Uploader.OUTSIDER);
    }

    private Attachment upload(String caseNo, String name, InputStream content, Uploader uploader) {
        String label = FileNames.clean(name);
        try (IncomingFile file = store.receive(content, LARGEST_FILE.toBytes())) {
            FileType type = FileTypes.detect(file.path())
                    .filter(detected -> detected.isNamedLike(label))
                    .orElseThrow(() -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "FILE_TYPE"));
            checkQuota(caseNo, file, uploader);
            return keep(caseNo, label, type.mediaType(), file, uploader);
        } catch (FileStore.FileTooLarge e) {
            throw tooLarge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem tooLarge() {
        return Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, "FILE_TOO_LARGE", LARGEST_FILE.toMegabytes());
    }

    /** Files from outside count by themselves: nobody can fill up a case that is not theirs. */
    private void checkQuota(String caseNo, IncomingFile file, Uploader uploader) {
        if (rows.uploadedBesides(caseNo, file.sha256(), uploader.isOutsider()) + file.size() > caseQuota.toBytes()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "QUOTA_EXCEEDED", caseQuota.toMegabytes());
        }
    }

    @Override
    public Attachment storeGenerated(String caseNo, String name, String mediaType, InputStream content) {
        try (IncomingFile file = store.receive(content, Long.MAX_VALUE)) {
            return keep(caseNo, FileNames.clean(name), mediaType, file, Uploader.SYSTEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attachment keep(String caseNo, String name, String mediaType, IncomingFile file, Uploader uploader)
            throws IOException {
        store.keep(file);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attachment = new Attachment(
                randomId(),
                caseNo,
                name,
                mediaType,
                file.size(),
                file.sha256(),
                uploader.name(),
                uploader.societyId(),
                now);
        rows.add(attachment);
        return attachment;
    }

    private static String randomId() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public Optional<Attachment> find(String id) {
        return rows.find(id);
    }

    @Override
    public List<Attachment> of(String caseNo) {
        return rows.of(caseNo);
    }

    @Override
    public InputStream open(Attachment attachment) {
        try {
            return store.open(attachment.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
