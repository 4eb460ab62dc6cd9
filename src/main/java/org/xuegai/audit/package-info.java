/** The record for the auditor: who did what, in an unbroken chain. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.audit;
