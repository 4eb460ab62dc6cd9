package org.xuegai.account;

import java.util.List;

/** The people one may sign in as on the demo's sign-in page; there is no such bean outside the demo. */
public interface DemoSignIns {

    /**
     * One row of the page.
     *
     * @param roleLabel message key of what the person is
     * @param lookAt message key of what to look at first
     */
    record Row(String username, String name, String roleLabel, String lookAt) {}

    /** The password of every demo account, said on the page. */
    String password();

    List<Row> rows();
}
