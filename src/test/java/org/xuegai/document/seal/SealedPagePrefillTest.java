package org.xuegai.document.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class SealedPagePrefillTest {

    private static final String CASE_NO = "GGFA-2026-0004";

    private final Submissions submissions = mock();
    private final SealedPages sealedPages = mock();
    private final CaseFile plan = mock();

    @BeforeEach
    void a_stamped_page_came_with_the_resolution() {
        Submission resolution = mock();
        when(plan.caseNo()).thenReturn(CASE_NO);
        when(resolution.values()).thenReturn(Map.of("sealedPageFile", List.of("a1")));
        when(submissions.latest(CASE_NO, "board-resolution")).thenReturn(Optional.of(resolution));
    }

    private Map<String, Object> prefilled(SealedPages.Reading reading) {
        when(sealedPages.read(CASE_NO, "a1")).thenReturn(reading);
        return new SealedPagePrefill(submissions, sealedPages).prefill(plan);
    }

    @Test
    void the_president_finds_the_page_uploaded() {
        assertThat(prefilled(SealedPages.Reading.MATCHES)).containsEntry("sealedPageFile", List.of("a1"));
        assertThat(prefilled(SealedPages.Reading.UNREADABLE)).containsEntry("sealedPageFile", List.of("a1"));
    }

    @Test
    void the_page_of_an_earlier_revision_is_left_behind() {
        assertThat(prefilled(SealedPages.Reading.OTHER_REVISION)).isEmpty();
    }
}
