package org.xuegai.reformplan;

import java.util.List;
import java.util.Set;

import org.xuegai.account.AccountRegister;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.NewAccount;
import org.xuegai.account.Role;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** A few societies with their three levels, and the association's people they deal with. */
public class Neighbourhood {

    private static final String PASSWORD = "Xuegai@2026";

    private final Societies societies;
    private final AccountRegister register;
    private final Accounts accounts;

    public Neighbourhood(Societies societies, AccountRegister register, Accounts accounts) {
        this.societies = societies;
        this.register = register;
        this.accounts = accounts;
    }

    /** 湖北省环境科学学会, a pilot society whose young leaders are fewer than a third. */
    public Society environmentalScience() {
        return society("HJKX", "湖北省环境科学学会", "51420000MJDEM00143", 80, 62, 24, 16, 26, true);
    }

    /** 湖北省风景园林学会, no pilot society here. */
    public Society landscape() {
        return society("FJYL", "湖北省风景园林学会", "51420000MJDEM0049M", 60, 45, 19, 13, 21, false);
    }

    public void associationPeople() {
        register.openAll(
                List.of(
                        NewAccount.ofAssociation("xhb.jingban", "周敏行", null, Set.of(Role.departmentOfficer)),
                        NewAccount.ofAssociation("xhb.buzhang", "沈怀瑾", null, Set.of(Role.departmentHead)),
                        NewAccount.ofAssociation(
                                "both", "两头挑", null, Set.of(Role.departmentOfficer, Role.departmentHead)),
                        NewAccount.ofAssociation("fgfzx", "贺文昭", null, Set.of(Role.viceChair)),
                        NewAccount.ofAssociation("jdy", "方正清", null, Set.of(Role.auditor))),
                PASSWORD,
                null);
    }

    public Actor actor(String username) {
        return accounts.actor(username);
    }

    private Society society(
            String code,
            String name,
            String creditCode,
            int board,
            int frontline,
            int standing,
            int standingFrontline,
            int young,
            boolean pilot) {
        Society saved = societies.save(new Society(
                null,
                null,
                code,
                name,
                creditCode,
                "027-00001234",
                board,
                frontline,
                standing,
                standingFrontline,
                young,
                board,
                368,
                12,
                3,
                46,
                "BRANCH",
                pilot,
                true));
        String stem = code.toLowerCase();
        register.openAll(
                List.of(
                        NewAccount.ofSociety(stem + ".jb", "林知远", saved.id(), Set.of(Role.societyClerk)),
                        NewAccount.ofSociety(stem + ".msz", "高行简", saved.id(), Set.of(Role.secretaryGeneral)),
                        NewAccount.ofSociety(stem + ".lsz", "江予安", saved.id(), Set.of(Role.societyPresident))),
                PASSWORD,
                null);
        return saved;
    }
}
