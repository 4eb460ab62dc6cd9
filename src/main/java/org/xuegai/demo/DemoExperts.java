package org.xuegai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Experts;
import org.xuegai.society.Discipline;
import org.xuegai.society.Societies;

/** The fourteen experts of the demo, with the ties that make some of them stand aside. Source: domain 4.4 */
@Component
@Profile({"demo", "test"})
public class DemoExperts {

    private final Experts experts;
    private final ExpertTies ties;
    private final Societies societies;

    DemoExperts(Experts experts, ExpertTies ties, Societies societies) {
        this.experts = experts;
        this.ties = ties;
        this.societies = societies;
    }

    /** The accounts {@code e01} to {@code e14} are theirs. */
    void create() {
        experts.saveAll(List.of(
                expert(1, "郑审言", "示例会计师事务所", "正高级会计师", 3, Discipline.FINANCE_AUDIT),
                expert(2, "费明账", "示例财经大学", "副教授", 0, Discipline.FINANCE_AUDIT),
                expert(3, "党立心", "示例省直机关党校", "教授", 4, Discipline.PARTY_BUILDING),
                expert(4, "尚治平", "示例大学公管院", "教授", 2, Discipline.NGO_GOVERNANCE),
                expert(5, "卫明法", "示例律师事务所", "律师", 1, Discipline.LAW),
                expert(6, "任才均", "示例人才中心", "经济师", 0, Discipline.HUMAN_RESOURCES),
                expert(7, "洪碧涛", "示例环境科学院", "研究员", 0, Discipline.ENVIRONMENT),
                expert(8, "华元素", "示例理工大学", "教授", 0, Discipline.CHEMISTRY),
                expert(9, "柏千钧", "示例建筑设计院", "正高级工程师", 0, Discipline.CIVIL_ENGINEERING),
                expert(10, "景知园", "示例农林大学", "教授", 0, Discipline.LANDSCAPE),
                expert(11, "卷宗衡", "示例出版集团", "编审", 0, Discipline.PUBLISHING),
                expert(12, "仁济生", "示例肿瘤医院", "主任医师", 0, Discipline.ONCOLOGY),
                expert(13, "存真", "示例档案馆", "研究馆员", 0, Discipline.ARCHIVES),
                expert(14, "简必行", "示例科技社团研究中心", "研究员", 0, Discipline.NGO_GOVERNANCE)));
        tie("E07", ExpertTie.Kind.LEADER, "HJKX", "2019-06-15", "2025-06-30", "副理事长");
        tie("E11", ExpertTie.Kind.PAID_ADVISER, "QKBJ", "2024-03-01", null, "受聘顾问");
        ties.save(new ExpertTie(
                null,
                id("E14"),
                ExpertTie.Kind.LEADER,
                null,
                "湖北省示例自动化学会（虚构）",
                true,
                LocalDate.parse("2022-05-20"),
                null,
                "理事长"));
    }

    /** The register learns that an expert works somewhere else. */
    public void works(String code, String unit) {
        Expert before = experts.findByCode(code).orElseThrow();
        experts.save(new Expert(
                before.id(),
                before.version(),
                code,
                before.name(),
                unit,
                before.title(),
                before.senior(),
                before.earlierInspections(),
                before.associationStaff(),
                before.username(),
                before.phone(),
                before.email(),
                before.active(),
                before.fields()));
    }

    private static Expert expert(
            int number, String name, String unit, String title, int inspections, Discipline discipline) {
        String code = "E%02d".formatted(number);
        return new Expert(
                null,
                null,
                code,
                name,
                unit,
                title,
                !title.equals("律师") && !title.equals("经济师"),
                inspections,
                false,
                code.toLowerCase(Locale.ROOT),
                "027-0000-1234",
                code.toLowerCase(Locale.ROOT) + "@example.com",
                true,
                Expert.fields(discipline));
    }

    private void tie(String expert, ExpertTie.Kind kind, String society, String from, String until, String post) {
        var found = societies.findByCode(society).orElseThrow();
        ties.save(new ExpertTie(
                null,
                id(expert),
                kind,
                found.id(),
                found.name(),
                false,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                post));
    }

    private long id(String code) {
        return experts.findByCode(code).orElseThrow().id();
    }
}
