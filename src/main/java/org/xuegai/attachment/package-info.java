/** Files of cases, kept by their content. */
@org.springframework.modulith.ApplicationModule
package org.xuegai.attachment;
