/** Cases: their type, drafts, submissions, status, timeline. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.casework;
