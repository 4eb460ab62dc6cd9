/** What becomes of an inspection: conclusion, rectification, list, reconsideration, certificate. Source: S3 五, 六(四)(五), 七(三); domain 2.4 */
@org.springframework.modulith.ApplicationModule
package org.xuegai.acceptance;
