package org.xuegai.pilot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Json;

/** The eleven standards of the pilot, by version. Source: S3 五 */
@Component
public class PilotStandards {

    /** @param version e.g. {@code LH-2017}; a batch names the one it is inspected by */
    public record Version(String version, String title, List<PilotStandard> standards) {}

    private final List<Version> versions;

    PilotStandards() throws IOException {
        try (InputStream file = new ClassPathResource("pilot-standards.json").getInputStream()) {
            versions =
                    Arrays.asList(Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Version[].class));
        }
    }

    /** The latest last. */
    public List<Version> versions() {
        return versions;
    }

    /**
     * All eleven by number.
     *
     * @throws IllegalArgumentException for an unknown version
     */
    public List<PilotStandard> of(String version) {
        return versions.stream()
                .filter(known -> known.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + version + " of the standards"))
                .standards();
    }
}
