package org.xuegai.document.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.xuegai.document.approval.ApprovalForm;
import org.xuegai.document.approval.Opinion;
import org.xuegai.document.approval.ReviewOpinions;
import org.xuegai.document.approval.TaskBreakdown;
import org.xuegai.document.archive.ArchiveList;
import org.xuegai.document.archive.FiledRecord;
import org.xuegai.document.intake.CorrectionNotice;
import org.xuegai.document.intake.Receipt;
import org.xuegai.document.intake.RefusalNotice;
import org.xuegai.document.seal.SealCode;
import org.xuegai.document.seal.SealedPage;
import org.xuegai.form.Answer;
import org.xuegai.form.AnswersView;

/** Papers as a real case would fill them. */
public final class Papers {

    public static final String CASE = "GGFA-2026-0004";
    static final String SOCIETY = "湖北省风景园林学会";
    static final String PLAN = "湖北省风景园林学会治理结构和治理方式改革工作方案";

    private Papers() {}

    static Receipt receipt() {
        return new Receipt(
                CASE,
                "受理通知书",
                SOCIETY,
                PLAN,
                LocalDate.of(2026, 10, 12),
                LocalDate.of(2026, 10, 14),
                20,
                LocalDate.of(2026, 11, 27),
                false,
                "周敏行");
    }

    static CorrectionNotice correctionNotice() {
        return new CorrectionNotice(
                CASE,
                "补正告知书",
                SOCIETY,
                PLAN,
                LocalDate.of(2026, 11, 17),
                List.of(
                        new CorrectionNotice.Item("理事会签到表", "未附签到表，无法核对实到人数", "补交有到会理事签名的签到表扫描件"),
                        new CorrectionNotice.Item("任务分解表第10、12项", "责任人写的是“秘书处”，未落实到人", "填写责任人姓名和职务"),
                        new CorrectionNotice.Item("方案正文", "缺落款和页码", "补齐后重新上传")),
                10,
                LocalDate.of(2026, 12, 3),
                false,
                LocalDate.of(2026, 11, 19),
                "周敏行");
    }

    static RefusalNotice refusalNotice() {
        return new RefusalNotice(
                CASE,
                "不予受理通知书",
                SOCIETY,
                PLAN,
                LocalDate.of(2026, 11, 17),
                "所报事项为学会内设机构调整，不属于改革方案报审范围，由贵会理事会审议决定后自行办理。",
                LocalDate.of(2026, 11, 19),
                "周敏行");
    }

    static OfficialPaper filingNotice() {
        return new OfficialPaper(
                CASE,
                "关于同意湖北省风景园林学会改革工作方案备案的通知",
                "示科协学〔2026〕1号",
                SOCIETY,
                PaperText.of(
                        "贵会报送的《" + PLAN + "》（办件编号：" + CASE + "）收悉。经研究，同意备案，请认真组织实施。现将有关事项通知如下：",
                        "一、请按照方案确定的任务、时限和责任人抓好落实，理事长为改革工作第一责任人。",
                        "二、各项任务自本通知印发之日起纳入任务落实跟踪，请按时在系统中报送进展和佐证材料。",
                        "三、方案确需调整的，请在任务到期前报送调整申请；未经同意，不得自行变更。",
                        "特此通知。"),
                "省科协各部门，省民政厅社会组织管理局",
                LocalDate.of(2026, 11, 26),
                "主动公开");
    }

    static OfficialPaper listNotice() {
        List<List<String>> rows = IntStream.rangeClosed(1, 20)
                .mapToObj(no -> List.of(String.valueOf(no), SOCIETY, "改革试点"))
                .toList();
        return new OfficialPaper(
                CASE,
                "关于公布学会改革试点单位名单的通知",
                "示科协学〔2026〕2号",
                "各有关学会",
                PaperText.of("经研究，确定下列学会为改革试点单位，现予公布。")
                        .with(new PaperText.Annex(
                                "试点学会名单",
                                List.of(new PaperText.Grid(List.of("序号", "学会名称", "试点内容"), List.of(12, 60, 28), rows)))),
                "",
                null,
                null);
    }

    static Letter agreement() {
        return Letter.of(
                        CASE,
                        "改革试点任务书",
                        Letter.Layout.LETTER,
                        PaperText.of(List.of(
                                new PaperText.Facts(List.of(new PaperText.Fact("学会名称", SOCIETY))),
                                new PaperText.Heading("一、试点任务"),
                                new PaperText.Paragraph("建立健全改革工作机制，按期完成各项任务。"),
                                new PaperText.Signatures(
                                        List.of(new PaperText.Fact("甲方代表", ""), new PaperText.Fact("乙方代表", ""))))))
                .to(SOCIETY)
                .noted("本任务书一式两份，甲乙双方各执一份。");
    }

    static Letter certificate() {
        return Letter.of(
                        CASE,
                        "证书",
                        Letter.Layout.CERTIFICATE,
                        PaperText.of(List.of(
                                new PaperText.Paragraph(SOCIETY + "经验收合格，确认为改革试点达标学会。"),
                                new PaperText.Code(
                                        QrCodes.dataAddress("https://example.org/public/certificates/YS-2026-0001"),
                                        "扫码核验真伪"))))
                .numbered("YS-2026-0001")
                .signed("湖北省科学技术协会", LocalDate.of(2026, 11, 26));
    }

    static ReviewOpinions reviewOpinions() {
        return new ReviewOpinions(
                CASE,
                "湖北省风景园林学会改革工作方案审核意见表",
                SOCIETY,
                3,
                IntStream.rangeClosed(1, 13)
                        .mapToObj(no -> new ReviewOpinions.Row(
                                no, "建立学会会议制度和重大事项议事决策制度", no == 5 ? "需完善" : "合格", no == 5 ? "缺一线理事佐证材料" : ""))
                        .toList(),
                "同意",
                "13 项均合格。理事一线 45/60，恰为 3/4；常务理事一线 13/19，超过 2/3。",
                "周敏行",
                LocalDate.of(2026, 11, 17),
                countersigns());
    }

    private static List<Opinion> countersigns() {
        return List.of(
                new Opinion("计划财务部", "无不同意见", "第 8 项财务制度时限可行；第 10 项经费来源请在执行中据实报告。", "钱谨之", LocalDate.of(2026, 11, 19)),
                new Opinion("组织人事部", "视为无意见", "", "", LocalDate.of(2026, 11, 20)));
    }

    static ApprovalForm approvalForm() {
        return new ApprovalForm(
                CASE,
                "湖北省科协所属学会改革工作方案审批表",
                "GG-2026",
                3,
                List.of(
                        ApprovalForm.FactRow.wide("学会名称", SOCIETY),
                        ApprovalForm.FactRow.pair("信用代码", "51420000MJDEM0049M", "联系电话", "027-0000-4901"),
                        ApprovalForm.FactRow.pair("报送时间", "2026-11-10（首次 10-12）", "受理时间", "2026-10-14"),
                        ApprovalForm.FactRow.wide("领导人员构成", "理事 60 人，一线 45 人；常务理事 19 人，一线 13 人；中青年 21 人。"),
                        ApprovalForm.FactRow.wide("任务", "共 13 项，适用 13 项，合格 13 项。最晚完成时限 2027-12-31。")),
                List.of(
                        box(
                                "学会意见",
                                true,
                                new Opinion("", "", "经第五届理事会第六次会议审议通过，同意报送。", "竺景明", LocalDate.of(2026, 11, 10))),
                        box("学会部\n经办意见", false, new Opinion("", "同意", "13 项均合格。", "周敏行", LocalDate.of(2026, 11, 17))),
                        new ApprovalForm.Box("会签意见", countersigns(), false),
                        box(
                                "学会部\n部长意见",
                                false,
                                new Opinion("", "同意", "两次退回所提问题均已改正，同意报领导小组审定。", "沈怀瑾", LocalDate.of(2026, 11, 20))),
                        new ApprovalForm.Box("分管副主席\n审定意见", List.of(), false),
                        new ApprovalForm.Box("党　组\n（主席办公会）", List.of(), false)),
                null,
                null,
                "周敏行",
                LocalDateTime.of(2026, 11, 23, 16, 20),
                2,
                1);
    }

    private static ApprovalForm.Box box(String label, boolean seal, Opinion opinion) {
        return new ApprovalForm.Box(label, List.of(opinion), seal);
    }

    static TaskBreakdown taskBreakdown() {
        return new TaskBreakdown(
                CASE,
                "湖北省风景园林学会主要任务分解表",
                SOCIETY,
                3,
                IntStream.rangeClosed(1, 13)
                        .mapToObj(no -> new TaskBreakdown.Row(
                                no,
                                "拓展会员种类、优化结构、发展个人会员",
                                "适用",
                                "现有个人会员268人，其中高校135人",
                                "在3家支撑单位和2所高校设入会服务点，8月前开通网上入会",
                                "个人会员不少于360人",
                                LocalDate.of(2027, 6, 30),
                                "林知远",
                                "副秘书长"))
                        .toList());
    }

    static FiledRecord filedRecord() {
        Answer title = answer("方案名称", Answer.Value.of("改革工作方案"));
        Answer file =
                answer("方案正文", new Answer.Value("", false, List.of(new Answer.File("f1", "改革工作方案正文.pdf", "2.1 MB"))));
        Answer problems = answer("存在问题", new Answer.Value("<p>组织松散</p><ul><li>能力薄弱</li></ul>", true, List.of()));
        Answer measures = answer("改革措施", Answer.Value.of("一、调整理事会\n二、增加一线代表"));
        var basics = new AnswersView.Section("basics", "基本情况", null, List.of(title, file, problems), List.of());
        var row = new AnswersView.Row(
                "r5", "第 5 项 调整领导人员构成", null, List.of(measures, answer("责任人", Answer.Value.of(""))));
        var tasks = new AnswersView.Section("tasks", "任务分解", null, List.of(), List.of(row));
        return new FiledRecord(
                CASE,
                PLAN + "填报和审批记录",
                SOCIETY,
                List.of(new FiledRecord.Entry(
                        1,
                        "改革工作方案",
                        3,
                        "叶小筑",
                        LocalDateTime.of(2026, 11, 10, 9, 12),
                        "5f".repeat(32),
                        List.of(basics, tasks))));
    }

    private static Answer answer(String label, Answer.Value value) {
        return new Answer(label, label, label, value);
    }

    static ArchiveList archiveList() {
        return new ArchiveList(
                CASE,
                "归档单",
                "SKX-WS-2026-D30-0001",
                "湖北省风景园林学会改革工作方案（2026年）",
                "30年",
                "示科协学〔2026〕1号",
                List.of(
                        item(1, "关于同意湖北省风景园林学会改革工作方案备案的通知.pdf", "示科协学〔2026〕1号"),
                        item(2, "审批表.pdf", ""),
                        item(3, "改革工作方案（第 3 次报送）.docx", "")),
                "周敏行",
                LocalDate.of(2026, 12, 1));
    }

    private static ArchiveList.Item item(int no, String name, String docNumber) {
        return new ArchiveList.Item(
                no,
                "",
                name,
                docNumber,
                LocalDate.of(2026, 11, 26),
                2,
                "0cc175b9c0f1b6a831c399e269772661",
                "5f".repeat(32));
    }

    public static SealedPage sealedPage() {
        String hash = "5f2a77c01b349e10".repeat(4);
        return new SealedPage(
                CASE,
                "学会签章页",
                SOCIETY,
                "51420000MJDEM0049M",
                PLAN,
                3,
                hash,
                new SealCode(CASE, "reform-plan", 3, hash).png());
    }
}
