package org.xuegai.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.notification.CalendarEntry;

/** Papers as a case type of its own would declare them: a list that goes to several societies, and a record. */
@TestConfiguration(proxyBeanMethods = false)
public class SamplePapers {

    public static final String LIST = "sample-list";
    public static final String RECORD = "sample-record";

    /** To whom the list goes. */
    public static final Set<Long> ADDRESSED = new HashSet<>();

    @Bean
    IssuedPaper sampleList() {
        return new IssuedPaper() {
            @Override
            public DocumentKind kind() {
                return DocumentKind.shown(LIST, ArchivePlace.REPLY).keptAs("pilot-list");
            }

            @Override
            public String title(CaseFile caseFile) {
                return "关于公布名单的通知";
            }

            @Override
            public PaperText text(CaseFile caseFile) {
                return PaperText.of("现将名单予以公布。")
                        .with(new PaperText.Annex(
                                "名单",
                                List.of(new PaperText.Grid(
                                        List.of("序号", "学会"), List.of(), List.of(List.of("1", "湖北省化学化工学会"))))));
            }

            @Override
            public Optional<Telling> telling(CaseFile caseFile, String docNumber) {
                var meeting = new CalendarEntry(
                        CalendarEntry.Method.REQUEST,
                        "meeting-%s@xuegai".formatted(caseFile.caseNo()),
                        0,
                        "试点启动会",
                        LocalDateTime.of(2026, 12, 8, 9, 0),
                        LocalDateTime.of(2026, 12, 8, 11, 0),
                        null,
                        docNumber);
                return Optional.of(new Telling("N12", Map.of("outcomeName", "已列入名单"), ADDRESSED, meeting));
            }
        };
    }

    @Bean
    DeclaredPaper sampleRecord() {
        return new DeclaredPaper() {
            @Override
            public DocumentKind kind() {
                return DocumentKind.internal(RECORD, ArchivePlace.WAY);
            }

            @Override
            public Paper of(CaseFile caseFile) {
                return Letter.of(caseFile.caseNo(), "抽取记录", Letter.Layout.TABLE, PaperText.of("随机抽取五人。"))
                        .signed("监督人", LocalDate.of(2026, 11, 23));
            }
        };
    }
}
