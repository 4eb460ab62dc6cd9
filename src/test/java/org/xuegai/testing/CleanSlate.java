package org.xuegai.testing;

import java.time.LocalDateTime;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Before each test: the data all tests begin with, an empty mailbox, the first of the seeds, the day all tests are set on, Chinese. */
class CleanSlate extends AbstractTestExecutionListener {

    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 23, 9, 0);

    /** Before transactions and before anything else a test prepares. */
    @Override
    public int getOrder() {
        return 3000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        ApplicationContext application = test.getApplicationContext();
        SecurityContextHolder.clearContext();
        LocaleContextHolder.setLocale(Messages.OFFICIAL);
        application.getBean(TestData.class).reset();
        application.getBean(RowOfSeeds.class).begin();
        Mailbox.empty();
        application.getBean(XuegaiClock.class).travelTo(TODAY);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        LocaleContextHolder.resetLocaleContext();
    }
}
