package org.xuegai.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.demo.inspection.DemoVisitSteps;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.testing.BrowserTest;
import org.xuegai.testing.People;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An expert's own sheet on the phone, with and without a network, with and without script. */
class SheetBrowserTest extends BrowserTest {

    private static final String FACTS = "301 室专用，门口有学会牌子；激光测距 37.6㎡，与租约 38㎡ 基本一致。";

    @Autowired
    private VisitCases visits;

    @Autowired
    private DemoVisitSteps visit;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Attachments attachments;

    @Autowired
    private FormDesk desk;

    @Autowired
    private People people;

    private String caseNo;
    private String expert;

    @BeforeEach
    void the_visit_has_begun() {
        visits.mayApply();
        caseNo = visits.noticed();
        expert = visit.members(caseNo).get(1);
        visit.preReviewed(caseNo, expert);
        visits.begun(caseNo);
    }

    private String task() {
        return openWork.of(caseNo, people.actor(expert)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private void openSheet(Page visitor) {
        page = visitor;
        signIn(expert);
        open("/tasks/" + task());
    }

    private Locator row(int no) {
        return page.locator("#sheetRows-" + (no - 1));
    }

    private void judge(int no, String verdict) {
        row(no).locator(".tile")
                .filter(new Locator.FilterOptions().setHasText(verdict))
                .first()
                .click();
        row(no).getByText("查看", new Locator.GetByTextOptions().setExact(true)).click();
        row(no).locator("textarea[name$=checkedFacts]").fill(FACTS);
    }

    private void saved() {
        assertThat(page.locator("[data-autosave-note]")).containsText("草稿已自动保存");
    }

    @Test
    void eleven_items_are_judged_with_one_hand() {
        openSheet(phone());
        assertThat(page.locator("h2.part").first()).hasText("实体化 8 项");
        assertThat(row(3).locator("[data-mark]")).hasText("待核实");
        assertThat(row(1).locator("[data-mark]")).hasText("未判定");
        assertAccessible();

        row(1).locator("summary").click();
        judge(1, "达标");
        assertThat(row(1).locator("[name$=verdictReason]")).not().isVisible();
        follow(page.locator("[data-dock=row] [value=next]"));
        assertThat(row(1).locator("[data-mark]")).hasText("达标");
        follow(page.locator("[data-dock=row] [value=next]"));
        assertThat(row(3).locator(".known")).containsText("平面图与租约面积差");
        assertThat(row(3).locator(".known .files a")).hasText("03-租约.pdf");
        judge(3, "部分达标");
        row(3).locator("[name$=verdictReason]").fill("缺少消防验收文件，达不到专用场所的要求。");
        saved();
        shoot("expert-sheet");
        assertAccessible();

        follow(page.locator("[value=check]").first());
        assertThat(page.locator("main")).containsText("谁也看不到您写的内容");
        shoot("expert-sheet-check");
        assertAccessible();
    }

    @Test
    void a_photo_is_made_small_before_it_is_sent() throws IOException {
        openSheet(phone());
        row(3).locator("summary").click();
        byte[] large = photo();

        row(3).locator("[data-photo] input").setInputFiles(new FilePayload("image.jpg", "image/jpeg", large));

        photoKept();
        Attachment stored = attachments.of(caseNo).stream()
                .filter(file -> expert.equals(file.uploadedBy()))
                .findFirst()
                .orElseThrow();
        try (InputStream content = attachments.open(stored)) {
            BufferedImage small = ImageIO.read(content);
            assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(1600);
        }
        assertThat(stored.size()).isLessThan(large.length / 2);
        shoot("expert-sheet-photo");
        follow(page.locator("[data-dock=row] [value=next]"));
        assertThat(row(3).locator(".thumbs img")).hasCount(1);
    }

    @Test
    void nothing_is_lost_without_a_network() throws IOException {
        openSheet(phone());
        row(2).locator("summary").click();
        page.context().setOffline(true);

        row(2).locator(".tile").nth(2).click();
        row(2).locator("[data-photo] input").setInputFiles(new FilePayload("image.jpg", "image/jpeg", photo()));
        assertThat(page.locator("[data-sync]")).containsText("2 处待上传");
        page.locator("[data-dock=row] [value=next]").click();
        row(3).locator("textarea[name$=checkedFacts]").fill(FACTS);
        assertThat(page.locator("[data-sync]")).containsText("3 处待上传");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "expert-sheet-offline.png")));
        reloadInVain();
        page.context().setOffline(false);
        open("/tasks/" + task());

        photoKept();
        saved();
        open("/tasks/" + task());
        assertThat(row(2).locator("input[type=radio][value=NOT_MET]")).isChecked();
        assertThat(row(3).locator("textarea[name$=checkedFacts]")).hasValue(FACTS);
        assertThat(row(2).locator(".thumbs img")).hasCount(1);
        assertThat(page.locator("[data-sync]")).isHidden();
    }

    /** The draft names a photo. */
    private void photoKept() {
        String task = task();
        page.waitForCondition(() -> desk.typed(caseNo, "expert-sheet", task).stream()
                .flatMap(typed -> Values.rows(typed, "sheetRows").stream())
                .anyMatch(typed -> !Values.texts(typed, "sheetPhotos").isEmpty()));
    }

    private void reloadInVain() {
        try {
            page.reload();
        } catch (PlaywrightException offline) {
            assertThat(offline).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void two_taps_on_a_slow_network_are_one() {
        openSheet(phone());
        row(1).locator("summary").click();
        judge(1, "达标");
        saved();
        slow();

        page.locator("[data-dock=row] [value=next]").dblclick();

        assertThat(row(2)).hasAttribute("open", "open");
        assertThat(row(1).locator("[data-mark]")).hasText("达标");
    }

    @Test
    void who_wants_to_send_without_a_network_sees_why_not() {
        openSheet(phone());
        page.context().setOffline(true);

        page.locator("[value=check]:visible").first().click();

        assertThat(page.locator("[data-sync]")).isVisible();
        assertThat(page.locator("[data-sync]")).isInViewport();
    }

    /** As on the edge of a village: half a second there and back. */
    private void slow() {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 500);
        conditions.addProperty("downloadThroughput", 50 * 1024);
        conditions.addProperty("uploadThroughput", 20 * 1024);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    @Test
    void what_was_saved_on_another_device_meanwhile_is_taken_over_field_by_field() {
        openSheet(phone());
        row(1).locator("summary").click();
        Page phone = page;
        openSheet(desk());
        row(2).locator("summary").click();
        row(2).locator("textarea[name$=checkedFacts]").fill(FACTS);
        saved();

        page = phone;
        row(1).locator(".tile").first().click();

        saved();
        assertThat(row(2).locator("textarea[name$=checkedFacts]")).hasValue(FACTS);
        open("/tasks/" + task());
        assertThat(row(1).locator("input[type=radio][value=MET]")).isChecked();
    }

    @Test
    void the_sheet_is_filled_in_without_script() {
        visit.members(caseNo).stream()
                .filter(member -> !member.equals(expert))
                .forEach(member -> visit.sheet(caseNo, member, Map.of(3, Verdict.PARTIALLY_MET)));
        openSheet(withoutScript());
        follow(page.locator("[data-dock=list] [value=list]"));
        row(1).locator("summary").click();
        for (int no = 1; no <= 11; no++) {
            judge(no, "达标");
            if (no == 1) {
                follow(page.locator("[data-dock=list] [value=list]"));
                open("/tasks/" + task() + "/form/row/sheetRows/1");
            } else {
                follow(page.locator("[data-dock=row] [value=next]"));
            }
        }
        assertThat(page.locator("[data-mark].lamp.g")).hasCount(11);
        follow(page.locator("[data-dock=list] [value=check]"));
        follow(page.locator("main .part button"));

        assertThat(page.locator("body")).containsText("已提交并封存");
        assertThat(openWork.of(caseNo, people.actor(expert))).noneMatch(OpenWork.OpenTask::mine);
    }

    @Test
    void the_keyboard_alone_will_do() {
        openSheet(desk());
        row(1).locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(row(1).locator("input[type=radio][value=MET]")).isChecked();
        row(1).locator("textarea[name$=checkedFacts]").focus();
        page.keyboard().type(FACTS);
        row(1).locator("[data-photo] input").focus();
        assertThat(row(1).locator("[data-photo] input")).isFocused();
        saved();
        page.locator("[data-dock=row] [value=next]").focus();
        arrive(page, () -> page.keyboard().press("Enter"));

        assertThat(row(2)).hasAttribute("open", "open");
    }

    /** As a phone takes it: large and hard to compress. */
    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(3200, 2400, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(11);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0x808080 ^ grain.nextInt(0x303030));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
