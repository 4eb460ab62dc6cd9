package org.xuegai.account;

import java.util.List;

/** An account in the administrator's list. @param societyName null for the association's people */
record AccountRow(long id, String username, String name, List<Role> roles, String societyName, boolean active) {}
