/** People: accounts, roles, sign-in, tokens. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.account;
