package org.xuegai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.AccountRegister;
import org.xuegai.account.Department;
import org.xuegai.account.NewAccount;
import org.xuegai.account.Role;
import org.xuegai.society.Societies;

/** The societies and people of the demo. Source: domain 4.3, 4.4. */
@Component
@Profile({"demo", "test"})
public class DemoPeople {

    /** Every demo account's password. */
    public static final String PASSWORD = "Xuegai@2026";

    private final Societies societies;
    private final AccountRegister accounts;
    private final DemoExperts register;

    DemoPeople(Societies societies, AccountRegister accounts, DemoExperts register) {
        this.societies = societies;
        this.accounts = accounts;
        this.register = register;
    }

    /** Creates them in an empty installation; does nothing where there are accounts already. */
    @Transactional
    public void create() {
        if (!accounts.isEmpty()) {
            return;
        }
        List<NewAccount> people = new ArrayList<>(association());
        for (DemoSociety demo : DemoSociety.values()) {
            people.addAll(peopleOf(demo, societies.save(demo.society()).id()));
        }
        people.addAll(experts());
        accounts.openAll(people, PASSWORD, null);
        register.create();
    }

    private static List<NewAccount> association() {
        return List.of(
                staff("xhb.jingban", "周敏行", null, Role.departmentOfficer),
                staff("xhb.jingban2", "秦一诺", null, Role.departmentOfficer),
                staff("xhb.buzhang", "沈怀瑾", null, Role.departmentHead),
                staff("zb.chengyuan1", "陆子衡", null, Role.pilotTaskForce),
                staff("zb.chengyuan2", "柳青禾", null, Role.pilotTaskForce),
                staff("zb.chengyuan3", "安可心", null, Role.pilotTaskForce),
                staff("fgfzx", "贺文昭", null, Role.viceChair, Role.reformLeadingGroup),
                staff("dangzu", "严守白", null, Role.associationLeadership),
                staff("jgdw", "宋立言", Department.PARTY_COMMITTEE, Role.consultedDepartment),
                staff("jcb", "钱谨之", Department.FINANCE, Role.consultedDepartment),
                staff("zzrsb", "任用之", Department.PERSONNEL, Role.consultedDepartment),
                staff("bgs", "白书文", null, Role.generalOffice),
                staff("jdy", "方正清", null, Role.auditor),
                staff("admin", "系统管理员", null, Role.systemAdmin));
    }

    private static List<NewAccount> peopleOf(DemoSociety demo, long societyId) {
        String stem = demo.name().toLowerCase(Locale.ROOT);
        return List.of(
                NewAccount.ofSociety(stem + ".jb", demo.clerk(), societyId, Set.of(Role.societyClerk)),
                NewAccount.ofSociety(stem + ".msz", demo.secretaryGeneral(), societyId, Set.of(Role.secretaryGeneral)),
                NewAccount.ofSociety(stem + ".lsz", demo.president(), societyId, Set.of(Role.societyPresident)));
    }

    private static List<NewAccount> experts() {
        List<String> names = List.of(
                "郑审言", "费明账", "党立心", "尚治平", "卫明法", "任才均", "洪碧涛", "华元素", "柏千钧", "景知园", "卷宗衡", "仁济生", "存真", "简必行");
        Set<Integer> mayLead = Set.of(1, 3, 4);
        List<NewAccount> experts = new ArrayList<>();
        for (int number = 1; number <= names.size(); number++) {
            Set<Role> roles =
                    mayLead.contains(number) ? Set.of(Role.expertMember, Role.expertLeader) : Set.of(Role.expertMember);
            experts.add(NewAccount.ofAssociation("e%02d".formatted(number), names.get(number - 1), null, roles));
        }
        return experts;
    }

    private static NewAccount staff(String username, String name, Department department, Role... roles) {
        return NewAccount.ofAssociation(username, name, department, Set.of(roles));
    }
}
