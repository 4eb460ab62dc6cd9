package org.xuegai.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.account.DemoSignIns;
import org.xuegai.account.Role;

/** Whom to sign in as first, in the order of a case's journey; everybody finds something to look at. */
@Component
@Profile("demo")
class DemoSignInTable implements DemoSignIns {

    @Override
    public String password() {
        return DemoPeople.PASSWORD;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                row("fjyl.jb", "叶小筑", Role.societyClerk, "newPlan"),
                row("qkbj.jb", "编小宁", Role.societyClerk, "draft"),
                row("hxhg.jb", "许清和", Role.societyClerk, "correction"),
                row("lczl.lsz", "白求真", Role.societyPresident, "president"),
                row("slcl.jb", "甲小一", Role.societyClerk, "rectification"),
                row("lczl.msz", "康宁远", Role.secretaryGeneral, "record"),
                row("e01", "郑审言", Role.expertMember, "expert"),
                row("zb.chengyuan1", "陆子衡", Role.pilotTaskForce, "taskForce"),
                row("xhb.jingban", "周敏行", Role.departmentOfficer, "officer"),
                row("xhb.buzhang", "沈怀瑾", Role.departmentHead, "head"),
                row("fgfzx", "贺文昭", Role.viceChair, "viceChair"),
                row("bgs", "白书文", Role.generalOffice, "office"),
                row("jdy", "方正清", Role.auditor, "auditor"),
                row("admin", "系统管理员", Role.systemAdmin, "admin"));
    }

    private static Row row(String username, String name, Role role, String lookAt) {
        return new Row(username, name, "account.role." + role, "account.demo.look." + lookAt);
    }
}
