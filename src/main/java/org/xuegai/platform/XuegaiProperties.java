package org.xuegai.platform;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of one installation.
 *
 * @param dataDir folder of the database (H2), the files and the mail written without SMTP
 * @param baseUrl address that links in mails begin with, without a trailing slash
 * @param organCode 机关代字 of document numbers. Source: D11
 * @param mailFrom sender of every mail
 * @param caseQuota most that the uploads of one case may weigh together; equal files count once
 */
@ConfigurationProperties("xuegai")
public record XuegaiProperties(
        @DefaultValue("./data") Path dataDir,
        String baseUrl,
        @DefaultValue("示科协学") String organCode,
        @DefaultValue("xuegai@example.com") String mailFrom,
        @DefaultValue("200MB") DataSize caseQuota) {

    public Path files() {
        return dataDir.resolve("files");
    }

    public Path outbox() {
        return dataDir.resolve("outbox");
    }
}
