/** 定期会商: issues, meetings, minutes and what was decided, until it is done. Source: S3 七(二), domain 2.5 E02 */
@org.springframework.modulith.ApplicationModule
package org.xuegai.consultation;
