package org.xuegai.document.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.xuegai.casework.CaseFile;
import org.xuegai.document.DeclaredKind;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.notification.CalendarEntry;

/**
 * A numbered paper that a case type issues by calling {@code document-issue} with the id of its kind as
 * {@code documentKind}. The office finds what is suggested here filled in, reads the text before it takes a number, and
 * may change all but the text. A module adds each of its papers as a bean. Source: domain 2.0.3 发文
 */
public interface IssuedPaper extends DeclaredKind {

    /** 标题, e.g. 关于……的通知. */
    String title(CaseFile caseFile);

    /** All between 主送 and 落款, and the annexes behind. */
    PaperText text(CaseFile caseFile);

    /** 主送; empty for the case's society, or for 各有关学会 where the case has none. */
    default Optional<String> recipient(CaseFile caseFile) {
        return Optional.empty();
    }

    /** 抄送; blank for none. */
    default String copies(CaseFile caseFile) {
        return "";
    }

    /** Code of the form's 文件类型. */
    default String documentType() {
        return "NOTICE";
    }

    /** Code of the form's 公开属性. */
    default String disclosure() {
        return "PROACTIVE";
    }

    /** Papers that are printed with it when it is numbered for the first time: those on the review before it. */
    default List<Made> accompanying(CaseFile caseFile) {
        return List.of();
    }

    /** A paper of a kind, to be kept. */
    record Made(DocumentKind kind, Paper paper) {}

    /** Who is told by which notice that it has gone out; empty for the case's society by N12. */
    default Optional<Telling> telling(CaseFile caseFile, String docNumber) {
        return Optional.empty();
    }

    /**
     * A notice to all who have to know of the paper.
     *
     * @param template id of domain 2.0.4, e.g. {@code N10}
     * @param values beyond case number, case type, society and {@code docNumber}
     * @param societies whose clerk, secretary-general and president are told
     * @param calendar appointment that the paper sets, e.g. of an inspection; null for none
     */
    record Telling(String template, Map<String, String> values, Set<Long> societies, CalendarEntry calendar) {

        public Telling(String template, Map<String, String> values, Set<Long> societies) {
            this(template, values, societies, null);
        }
    }
}
