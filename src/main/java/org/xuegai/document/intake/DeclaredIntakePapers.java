package org.xuegai.document.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Paper;
import org.xuegai.platform.Messages;

/** What the society is told, on paper and by a notice, of what became of its filing at intake. */
@Configuration(proxyBeanMethods = false)
class DeclaredIntakePapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final IntakePapers papers;
    private final Messages messages;

    DeclaredIntakePapers(IntakePapers papers, Messages messages) {
        this.papers = papers;
        this.messages = messages;
    }

    @Bean
    DeclaredPaper receipt() {
        return declared(
                DocumentKind.RECEIPT,
                papers::receipt,
                receipt -> Map.of("dueDate", day(receipt.promisedUntil(), receipt.provisional())));
    }

    @Bean
    DeclaredPaper correctionNotice() {
        return declared(
                DocumentKind.CORRECTION_NOTICE,
                papers::correctionNotice,
                notice ->
                        Map.of("dueDate", day(notice.dueOn(), notice.provisional()), "correctionItems", items(notice)));
    }

    @Bean
    DeclaredPaper refusalNotice() {
        return declared(
                DocumentKind.REFUSAL_NOTICE, papers::refusalNotice, notice -> Map.of("reason", notice.reason()));
    }

    private static <T extends Paper> DeclaredPaper declared(
            DocumentKind kind, Function<CaseFile, T> writer, Function<T, Map<String, String>> values) {
        return new DeclaredPaper() {
            @Override
            public DocumentKind kind() {
                return kind;
            }

            @Override
            public Paper of(CaseFile caseFile) {
                return writer.apply(caseFile);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Map<String, String> told(CaseFile caseFile, Paper paper) {
                return values.apply((T) paper);
            }
        };
    }

    private String day(LocalDate day, boolean provisional) {
        return provisional ? messages.official("document.provisional", DAY.format(day)) : DAY.format(day);
    }

    private String items(CorrectionNotice notice) {
        return notice.items().stream()
                .map(item ->
                        messages.official("document.correction.item", item.material(), item.trouble(), item.demand()))
                .collect(Collectors.joining("\n"));
    }
}
